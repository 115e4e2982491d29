import { didYouMean } from "../../text/did-you-mean.ts";
import { replaceValue } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An action that its service does not have: it is stored, and never asked for. */
export const invalidAction = defineRule({
  code: "INVALID_ACTION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-action"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { actions, known }) {
    if (known === null) return;
    for (const { pattern, service, name } of actions) {
      if (/[*?]/.test(name) || known.action(service, name) !== null) continue;
      const offered = known.service(service)?.actions.values() ?? [];
      const nearest = didYouMean(
        name,
        Array.from(offered, (action) => action.name),
      );
      const suggestion = nearest === null ? "" : `${service}:${nearest}`;
      const data = { action: pattern.value, suggestion };
      yield { range: pattern.range, data, fixes: replaceValue(pattern, suggestion) };
    }
  },
});
