import { matchesKeyTemplate } from "../../catalog/key-template.ts";
import type { Action } from "../../catalog/service.ts";
import type { Knowledge } from "../knowledge.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** Enough for any statement that a person has written. */
const MAX_ACTIONS = 100;

/** A service's own key in a statement whose actions AWS's reference does not list it for. */
export const conditionKeyNotForAction = defineRule({
  code: "CONDITION_KEY_NOT_FOR_ACTION",
  severity: "warning",
  documentation:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { conditions, known }) {
    if (known === null) return;
    for (const { statement, test, key } of conditions) {
      if (statement.action.kind === "NotAction" || !isServiceKey(key, known)) continue;
      if (test.operator.ifExists || test.operator.name === "Null") continue;
      const prefix = key.slice(0, key.indexOf(":") + 1);
      const without = statement.action.patterns.slice(0, MAX_ACTIONS).find(({ value }) => {
        if (!value.toLowerCase().startsWith(prefix) || /[*?]/.test(value)) return false;
        const action = known.action(prefix.slice(0, -1), value.slice(prefix.length));
        return action !== null && action !== undefined && !hasKey(action, key);
      });
      if (without === undefined) continue;
      yield { range: test.key.range, data: { key: test.key.value, action: without.value } };
    }
  },
});

/** Keys of a session (`sts:`, and those that look like a service's) are in every request it makes. */
function isServiceKey(key: string, known: Knowledge): boolean {
  const prefix = key.slice(0, Math.max(0, key.indexOf(":")));
  if (prefix === "sts" || known.service(prefix) === null) return false;
  return !known.isGlobalKey(key);
}

function hasKey(action: Action, key: string): boolean {
  const keys = [
    ...action.conditionKeys,
    ...action.resourceTypes.flatMap((type) => type.conditionKeys),
  ];
  return keys.some((template) => matchesKeyTemplate(template, key));
}
