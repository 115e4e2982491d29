import { parseDate } from "../../condition/date.ts";
import { hasVariable, familyOf } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A date operator needs a date: ISO 8601 or epoch seconds. IAM refuses anything else. */
export const typeMismatchDate = defineRule({
  code: "TYPE_MISMATCH_DATE",
  severity: "error",
  documentation: accessAnalyzerCheck("general-warning-type-mismatch-date"),
  types: EVERYWHERE,
  refuses: true,
  check: eachConditionValue(({ value }, { test }) =>
    familyOf(test.operator) === "Date" && parseDate(value) === null && !hasVariable(value)
      ? {}
      : null,
  ),
});
