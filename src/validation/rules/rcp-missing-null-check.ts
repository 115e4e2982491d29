import { rcpCompanionRule } from "../rcp-companion-rule.ts";

/** Some services call without saying for whom, and would be denied. */
export const rcpMissingNullCheck = rcpCompanionRule(
  "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK",
  ["aws:sourceorgid", "aws:sourceorgpaths"],
  { operator: /^Null$/i, keys: ["aws:sourceaccount", "aws:sourcearn"], value: "false" },
);
