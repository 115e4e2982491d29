import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** RCPs bind the resources of a few services, and the list grows: the catalog knows it. */
export const rcpActionService = defineRule({
  code: "RCP_SYNTAX_ERROR_ACTION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-rcp-syntax-error-action"),
  types: ["rcp"],
  refuses: false,
  *check(_policy, { actions, known }) {
    if (known === null) return;
    for (const { statement, pattern, service } of actions) {
      if (statement.effect.value === "Allow" || /[*?]/.test(service)) continue;
      if (known.hasService(service) && !known.bindsByRcp(service)) {
        yield { range: pattern.range, data: { action: pattern.value } };
      }
    }
  },
});
