import { parseNumber } from "../../condition/numeric-operators.ts";
import { familyOf, hasVariable } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A numeric operator compares with a number. */
export const typeMismatchNumber = defineRule({
  code: "TYPE_MISMATCH_NUMBER",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-type-mismatch-number"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test }) =>
    familyOf(test.operator) === "Numeric" && parseNumber(value) === null && !hasVariable(value)
      ? {}
      : null,
  ),
});
