import type { ConditionOperatorRef } from "../../policy/ast.ts";
import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * A key without values. What it does depends on the operator, and it always does something: it never holds,
 * or holds just when the key is missing. So taking it away is no mend.
 */
export const emptyArrayConditionRules = [
  emptyRule(
    "EMPTY_ARRAY_CONDITION",
    ({ setOperator, ifExists }) => setOperator === null && !ifExists,
  ),
  emptyRule(
    "EMPTY_ARRAY_CONDITION_FORALLVALUES",
    ({ setOperator }) => setOperator === "ForAllValues",
  ),
  emptyRule(
    "EMPTY_ARRAY_CONDITION_FORANYVALUE",
    ({ setOperator }) => setOperator === "ForAnyValue",
  ),
  emptyRule(
    "EMPTY_ARRAY_CONDITION_IFEXISTS",
    ({ setOperator, ifExists }) => setOperator === null && ifExists,
  ),
] as const;

function emptyRule<const Code extends string>(
  code: Code,
  applies: (operator: ConditionOperatorRef) => boolean,
) {
  return defineRule({
    code,
    severity: "suggestion",
    documentation: accessAnalyzerCheck(`suggestion-${code.toLowerCase().replaceAll("_", "-")}`),
    types: EVERYWHERE,
    refuses: false,
    check: eachCondition(({ test }, { nodes }) =>
      test.values.length === 0 && applies(test.operator) && nodes().isEmptyList(test.range)
        ? { range: test.range }
        : null,
    ),
  });
}
