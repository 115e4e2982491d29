import { familyOf, hasVariable } from "../condition-words.ts";
import { eachConditionValue } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `Bool` and `Null` compare with `true` and `false`. */
export const typeMismatchBoolean = defineRule({
  code: "TYPE_MISMATCH_BOOLEAN",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-type-mismatch-boolean"),
  types: EVERYWHERE,
  refuses: false,
  check: eachConditionValue(({ value }, { test }) => {
    const family = familyOf(test.operator);
    if (family !== "Bool" && family !== "Null") return null;
    return /^(?:true|false)$/i.test(value) || hasVariable(value) ? null : {};
  }),
});
