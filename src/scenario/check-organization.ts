import type { ControlPolicyAttachments, Organization, OrganizationalUnit } from "../iam/model.ts";
import type { Report } from "./check.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "./defaults.ts";
import type { DocumentPath } from "./path.ts";
import type { ScenarioIndex } from "./scenario-index.ts";

/** The management account, the accounts and the policies that an organization names. */
export function checkOrganization(
  organization: Organization,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  const account = organization.managementAccountId;
  if (account === "") {
    report([...path, "managementAccountId"], "management-account-not-named", {});
  } else if (!index.accounts.has(account)) {
    report([...path, "managementAccountId"], "no-management-account", { account });
  }
  checkUnit(organization, organization.root, [...path, "root"], index, report);
}

function checkUnit(
  organization: Organization,
  unit: OrganizationalUnit,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  for (const [place, account] of unit.accounts.entries()) {
    if (!index.accounts.has(account)) {
      report([...path, "accounts", place], "no-account", { account });
    }
  }
  checkControlPolicies(organization, unit, path, index, report);
  for (const [place, child] of unit.organizationalUnits.entries()) {
    checkUnit(organization, child, [...path, "organizationalUnits", place], index, report);
  }
}

const ATTACHMENTS = [
  ["serviceControlPolicies", "SERVICE_CONTROL_POLICY", FULL_AWS_ACCESS],
  ["resourceControlPolicies", "RESOURCE_CONTROL_POLICY", RCP_FULL_AWS_ACCESS],
] as const;

/** The names attached at one level must be the organization's own, or the one AWS made. */
export function checkControlPolicies(
  organization: Organization,
  level: ControlPolicyAttachments,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  const policies = index.controlPolicies.get(organization.id) ?? new Set();
  for (const [field, type, awsManaged] of ATTACHMENTS) {
    for (const [place, name] of level[field].entries()) {
      if (name !== awsManaged && !policies.has(`${type} ${name}`)) {
        const data = { name, type, organization: organization.id };
        report([...path, field, place], "no-control-policy", data);
      }
    }
  }
}
