import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** `["true", "false"]` holds for everything that has the key. */
export const invalidConditionMultipleBoolean = defineRule({
  code: "INVALID_CONDITION_MULTIPLE_BOOLEAN",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-condition-multiple-boolean"),
  types: EVERYWHERE,
  refuses: false,
  check: eachCondition(({ test }) =>
    test.operator.name === "Bool" && test.values.length > 1 ? { range: test.range } : null,
  ),
});
