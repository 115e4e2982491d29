import { compileActionPattern } from "../../arn/action-pattern.ts";
import type { Pattern } from "../../arn/pattern.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** A pattern that none of its service's actions matches. AWS may add one, so this is no error. */
export const actionMatchesNothing = defineRule({
  code: "ACTION_MATCHES_NOTHING",
  severity: "warning",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html",
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { actions, known }) {
    if (known === null) return;
    for (const { pattern, service, name } of actions) {
      if (!/[*?]/.test(name) || name.length > 128) continue;
      const offered = known.service(service);
      if (offered === null) continue;
      if (!matchesSome(compileActionPattern(name), offered.actions.keys())) {
        yield { range: pattern.range, data: { action: pattern.value, service: offered.name } };
      }
    }
  },
});

function matchesSome(pattern: Pattern, names: Iterable<string>): boolean {
  for (const name of names) if (pattern.matches(name)) return true;
  return false;
}
