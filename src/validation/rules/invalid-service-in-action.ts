import { didYouMean } from "../../text/did-you-mean.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An action whose service AWS does not have. */
export const invalidServiceInAction = defineRule({
  code: "INVALID_SERVICE_IN_ACTION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-service-in-action"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { actions, known }) {
    if (known === null) return;
    for (const { pattern, service, name } of actions) {
      if (!/^[a-z0-9-]+$/.test(service) || known.hasService(service)) continue;
      const suggestion = didYouMean(service, known.servicePrefixes()) ?? "";
      // The nearest service is the one that was meant when it has that action.
      const certain = suggestion !== "" && known.action(suggestion, name) != null;
      const fixes = certain ? replaceValue(pattern, `${suggestion}:${name}`) : [];
      yield { range: pattern.range, data: { action: pattern.value, service, suggestion }, fixes };
    }
  },
});
