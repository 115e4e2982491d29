import { rcpCompanionRule } from "../rcp-companion-rule.ts";

/** Only services that call on their own have a source; people's requests would be denied. */
export const rcpMissingServicePrincipalKey = rcpCompanionRule(
  "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
  ["aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceaccount"],
  { operator: /^Bool/i, keys: ["aws:principalisawsservice"], value: "true" },
);
