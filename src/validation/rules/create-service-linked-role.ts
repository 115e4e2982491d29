import { sensitiveActionRules } from "../sensitive-action-rules.ts";

/** A service-linked role can do what its service needs; `iam:AWSServiceName` says which services. */
export const createServiceLinkedRoleRules = sensitiveActionRules({
  prefix: "CREATE_SLR",
  action: "iam:createservicelinkedrole",
  severity: "warning",
  section: "general-warning-create-slr",
  exceptWithKey: "iam:awsservicename",
});
