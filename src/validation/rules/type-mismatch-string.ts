import { familyOf, hasVariable } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

const BASE64 = /^[a-z0-9+/]*={0,2}$/i;

/** `BinaryEquals` compares with bytes in base64. */
export const typeMismatchString = defineRule({
  code: "TYPE_MISMATCH_STRING",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-type-mismatch-string"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test }) => {
    if (familyOf(test.operator) !== "Binary" || hasVariable(value)) return null;
    return BASE64.test(value) && value.length % 4 === 0 ? null : {};
  }),
});
