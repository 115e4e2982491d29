import { isNegated } from "../condition-words.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { VPC_ENDPOINT_OWNER_SERVICES } from "../data/vpc-endpoint-owner-services.ts";

const KEYS = new Set(["aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"]);

/** The owner of a VPC endpoint is in the requests of some services only; a Deny reaches all the others. */
export const useKeyOnlyWithSupportedServices = defineRule({
  code: "USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES",
  severity: "warning",
  documentation: accessAnalyzerCheck(
    "general-warning-use-condition-key-only-with-supported-services",
  ),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { conditions }) {
    for (const { statement, test, key } of conditions) {
      if (!KEYS.has(key) || statement.effect.value !== "Deny") continue;
      if (!isNegated(test.operator) && !test.operator.ifExists) continue;
      const { kind, patterns } = statement.action;
      const scoped =
        kind === "Action" &&
        patterns.every(({ value }) =>
          VPC_ENDPOINT_OWNER_SERVICES.has(value.split(":", 1)[0]?.toLowerCase() ?? ""),
        );
      if (!scoped) yield { range: test.key.range, data: { key: test.key.value } };
    }
  },
});
