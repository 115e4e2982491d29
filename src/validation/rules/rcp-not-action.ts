import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An RCP lists the actions it is about. */
export const rcpNotAction = defineRule({
  code: "RCP_SYNTAX_ERROR_NOTACTION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-rcp-syntax-error-notaction"),
  types: ["rcp"],
  refuses: true,
  *check({ statements }) {
    for (const { action } of statements) {
      if (action.kind === "NotAction") yield { range: action.range };
    }
  },
});
