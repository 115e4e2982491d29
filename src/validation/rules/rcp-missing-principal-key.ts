import { rcpCompanionRule } from "../rcp-companion-rule.ts";

/** A service that calls on its own belongs to no organization, and would be denied. */
export const rcpMissingPrincipalKey = rcpCompanionRule(
  "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY",
  ["aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount"],
  { operator: /^Bool/i, keys: ["aws:principalisawsservice"], value: "false" },
);
