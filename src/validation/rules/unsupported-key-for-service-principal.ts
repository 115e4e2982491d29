import { isNegated } from "../condition-words.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Keys about an IAM principal and its organization: a service that calls on its own has none. */
const UNSUPPORTED =
  /^aws:(?:principalorgid|principalorgpaths|principalaccount|principalarn|principaltag\/.*|principaltype|userid|username)$/;

/** A statement that allows a service on a key that requests of services never have allows nothing. */
export const unsupportedKeyForServicePrincipal = defineRule({
  code: "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
  severity: "error",
  documentation: accessAnalyzerCheck("error-unsupported-condition-key-for-service-principal"),
  types: ["resource"],
  refuses: false,
  *check(_policy, { conditions }) {
    for (const { statement, test, key } of conditions) {
      if (statement.effect.value !== "Allow" || statement.principal?.kind !== "Principal") continue;
      const { entries } = statement.principal;
      if (entries.length === 0 || !entries.every(({ type }) => type === "Service")) continue;
      // Such a test holds for a key that is missing.
      if (test.operator.ifExists || isNegated(test.operator)) continue;
      if (UNSUPPORTED.test(key)) yield { range: test.key.range, data: { key: test.key.value } };
    }
  },
});
