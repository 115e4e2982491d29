import type {
  ControlPolicyAttachments,
  ControlPolicyType,
  PolicyText,
  Scenario,
} from "../../iam/model.ts";
import { printPolicy } from "./new-policy.ts";
import type { AddedPolicy } from "./inline-policies.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { uniqueName } from "./unique-name.ts";
import { findEntity, mapUnits, updateAccount, updateOrganization } from "./update.ts";

const FIELDS = {
  SERVICE_CONTROL_POLICY: "serviceControlPolicies",
  RESOURCE_CONTROL_POLICY: "resourceControlPolicies",
} as const satisfies Record<ControlPolicyType, keyof ControlPolicyAttachments>;

/** Adds an SCP or RCP to an organization, attached nowhere yet. */
export function addControlPolicy(
  scenario: Scenario,
  organizationId: string,
  type: ControlPolicyType,
  wanted: string = type === "SERVICE_CONTROL_POLICY" ? "SCP" : "RCP",
  document: PolicyText = printPolicy([]),
): EditResult<AddedPolicy> {
  const organization = scenario.organizations.find(({ id }) => id === organizationId);
  if (organization === undefined) {
    return refuse("not-found", { id: organizationId });
  }
  const names = organization.policies.map((policy) => policy.name);
  const name = uniqueName(wanted, [...names, "FullAWSAccess", "RCPFullAWSAccess"]);
  const policies = [...organization.policies, { name, type, document }];
  return accept({
    scenario: updateOrganization(scenario, organization, { policies }),
    location: { kind: "control", organization: organizationId, type, name },
  });
}

/** Attaches an SCP or RCP, by name, to a root, organizational unit or account. */
export function attachControlPolicy(
  scenario: Scenario,
  targetId: string,
  type: ControlPolicyType,
  name: string,
): EditResult {
  return changeAttachments(scenario, targetId, type, (names) =>
    names.includes(name) ? names : [...names, name],
  );
}

export function detachControlPolicy(
  scenario: Scenario,
  targetId: string,
  type: ControlPolicyType,
  name: string,
): EditResult {
  return changeAttachments(scenario, targetId, type, (names) =>
    names.filter((other) => other !== name),
  );
}

/** Removes an SCP or RCP from its organization and from everything it is attached to. */
export function removeControlPolicy(
  scenario: Scenario,
  organizationId: string,
  type: ControlPolicyType,
  name: string,
): EditResult {
  const organization = scenario.organizations.find(({ id }) => id === organizationId);
  if (organization === undefined) {
    return refuse("not-found", { id: organizationId });
  }
  const field = FIELDS[type];
  const members = new Set<string>();
  const root = mapUnits(organization.root, (unit) => {
    unit.accounts.forEach((id) => members.add(id));
    return { ...unit, [field]: unit[field].filter((other) => other !== name) };
  });
  const policies = organization.policies.filter(
    (policy) => policy.type !== type || policy.name !== name,
  );
  const accounts = scenario.accounts.map((account) =>
    members.has(account.id) && account[field].includes(name)
      ? Object.assign({}, account, { [field]: account[field].filter((other) => other !== name) })
      : account,
  );
  return accept({ ...updateOrganization(scenario, organization, { policies, root }), accounts });
}

function changeAttachments(
  scenario: Scenario,
  targetId: string,
  type: ControlPolicyType,
  change: (names: readonly string[]) => readonly string[],
): EditResult {
  const field = FIELDS[type];
  const entity = findEntity(scenario, targetId);
  if (entity?.kind === "account") {
    const { account } = entity;
    return accept(updateAccount(scenario, account, { [field]: change(account[field]) }));
  }
  if (entity?.kind !== "organizational-unit") {
    return refuse("not-found", { id: targetId });
  }
  const root = mapUnits(entity.organization.root, (unit) =>
    unit.id === targetId ? { ...unit, [field]: change(unit[field]) } : unit,
  );
  return accept(updateOrganization(scenario, entity.organization, { root }));
}
