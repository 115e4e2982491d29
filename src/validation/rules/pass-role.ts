import { sensitiveActionRules } from "../sensitive-action-rules.ts";

/** Who may pass any role to a service can do whatever the mightiest of them can. */
export const passRoleRules = sensitiveActionRules({
  prefix: "PASS_ROLE",
  action: "iam:passrole",
  severity: "security-warning",
  section: "security-warning-pass-role",
  // A role that goes to named services only is not passed to just any.
  exceptWithKey: "iam:passedtoservice",
});
