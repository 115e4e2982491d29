import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A Deny of `*` would reach services that RCPs do not bind; each action names its service. */
export const rcpAction = defineRule({
  code: "RCP_SYNTAX_ERROR_ACTION",
  severity: "error",
  documentation: accessAnalyzerCheck("error-rcp-syntax-error-action"),
  types: ["rcp"],
  refuses: true,
  *check({ statements }) {
    for (const { effect, action } of statements) {
      if (effect.value === "Allow" || action.kind === "NotAction") continue;
      for (const { value, range } of action.patterns) {
        if (value === "*") yield { range, data: { action: value } };
      }
    }
  },
});
