import { WITH_PRINCIPAL } from "./policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/**
 * A rule about principals written as unique IDs, which begin with four letters for their kind.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export function principalIdRule<const Code extends string>(code: Code, kind: string) {
  return defineRule({
    code,
    severity: "warning",
    documentation: accessAnalyzerCheck(
      `general-warning-${code.toLowerCase().replaceAll("_", "-")}`,
    ),
    types: WITH_PRINCIPAL,
    refuses: false,
    *check(_policy, { principals }) {
      for (const { type, principal } of principals) {
        if (type === "AWS" && principal.value.startsWith(kind)) {
          yield { range: principal.range, data: { principal: principal.value } };
        }
      }
    },
  });
}
