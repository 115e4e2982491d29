import type { Located, Policy } from "../policy/ast.ts";
import type { ConditionUse, RuleContext } from "./rule-context.ts";
import type { Finding } from "./validation-rule.ts";

/** A rule about one `operator: { key: values }`: gives what is wrong with it, or null. */
export function eachCondition(
  check: (use: ConditionUse, context: RuleContext) => Finding | null,
): (policy: Policy, context: RuleContext) => Generator<Finding> {
  return function* findConditions(_policy, context) {
    for (const use of context.conditions) {
      const found = check(use, context);
      if (found === null) continue;
      const { key, operator } = use.test;
      yield { ...found, data: { key: key.value, operator: operator.text, ...found.data } };
    }
  };
}

/** A rule about the values of conditions. */
export function eachConditionValue(
  check: (
    value: Located<string>,
    use: ConditionUse,
    context: RuleContext,
  ) => Omit<Finding, "range"> | null,
): (policy: Policy, context: RuleContext) => Generator<Finding> {
  return function* findValues(_policy, context) {
    for (const use of context.conditions) {
      const { key, operator, values } = use.test;
      for (const value of values) {
        const found = check(value, use, context);
        if (found === null) continue;
        const data = { key: key.value, operator: operator.text, value: value.value };
        yield { range: value.range, ...found, data: { ...data, ...found.data } };
      }
    }
  };
}
