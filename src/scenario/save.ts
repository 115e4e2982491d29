import type {
  Account,
  ControlPolicyAttachments,
  Group,
  Identity,
  IdentityProvider,
  ManagedPolicy,
  NamedPolicy,
  Note,
  Organization,
  OrganizationalUnit,
  Resource,
  Role,
  Scenario,
  User,
} from "../iam/model.ts";
import { FULL_AWS_ACCESS, NO_TRUST, NOTE_SIZE, RCP_FULL_AWS_ACCESS } from "./defaults.ts";
import { type DocumentStyle, writePolicy } from "./policy-document.ts";
import { writeRequest } from "./save-request.ts";
import { fields, sorted, unlessDefault, unlessEmpty } from "./save-parts.ts";

export interface SaveOptions {
  /**
   * `json` (the default) keeps what policy texts say: equal scenarios give equal bytes. `text` keeps every
   * character of them, for storage that must give back what was typed.
   */
  readonly documents?: DocumentStyle;
}

/**
 * The canonical text of a scenario: fields in one order, defaults left out, indented by two spaces, with a
 * line break at the end. Loads as the same scenario again.
 */
export function saveScenario(scenario: Scenario, { documents = "json" }: SaveOptions = {}): string {
  return `${JSON.stringify(writeScenario(scenario, documents), null, 2)}\n`;
}

/** The same without white space, for where every byte counts. */
export function saveCompactly(
  scenario: Scenario,
  { documents = "json" }: SaveOptions = {},
): string {
  return JSON.stringify(writeScenario(scenario, documents));
}

function writeScenario(scenario: Scenario, style: DocumentStyle) {
  return fields({
    version: scenario.version,
    name: scenario.name,
    description: unlessDefault(scenario.description, ""),
    organizations: unlessEmpty(
      scenario.organizations.map((organization) => writeOrganization(organization, style)),
    ),
    accounts: scenario.accounts.map((account) => writeAccount(account, style)),
    requests: unlessEmpty(scenario.requests.map((request) => writeRequest(request, style))),
    layout: unlessEmpty(
      sorted(
        Object.fromEntries(Object.entries(scenario.layout).map(([id, { x, y }]) => [id, { x, y }])),
      ),
    ),
    notes: unlessEmpty(scenario.notes.map(writeNote)),
    collapsed: unlessEmpty(scenario.collapsed),
  });
}

function writeNote({ id, text, x, y, width, height }: Note) {
  return fields({
    id,
    text: unlessDefault(text, ""),
    x: unlessDefault(x, 0),
    y: unlessDefault(y, 0),
    width: unlessDefault(width, NOTE_SIZE.width),
    height: unlessDefault(height, NOTE_SIZE.height),
  });
}

function writeOrganization(organization: Organization, style: DocumentStyle) {
  return fields({
    id: organization.id,
    managementAccountId: unlessDefault(organization.managementAccountId, ""),
    policies: unlessEmpty(
      organization.policies.map(({ name, type, document }) =>
        fields({ name, type, document: unlessDefault(writePolicy(document, style), "") }),
      ),
    ),
    root: writeUnit(organization.root),
  });
}

function writeUnit(unit: OrganizationalUnit): object {
  return fields({
    id: unit.id,
    name: unlessDefault(unit.name, unit.id),
    ...writeAttachments(unit),
    accounts: unlessEmpty(unit.accounts),
    organizationalUnits: unlessEmpty(unit.organizationalUnits.map(writeUnit)),
  });
}

function writeAttachments(level: ControlPolicyAttachments) {
  return {
    serviceControlPolicies: unlessDefault(level.serviceControlPolicies, [FULL_AWS_ACCESS]),
    resourceControlPolicies: unlessDefault(level.resourceControlPolicies, [RCP_FULL_AWS_ACCESS]),
  };
}

function writeAccount(account: Account, style: DocumentStyle) {
  return fields({
    id: account.id,
    name: unlessDefault(account.name, account.id),
    alias: unlessDefault(account.alias, null),
    partition: unlessDefault(account.partition, "aws"),
    ...writeAttachments(account),
    users: unlessEmpty(account.users.map((user) => writeUser(user, style))),
    groups: unlessEmpty(account.groups.map((group) => writeGroup(group, style))),
    roles: unlessEmpty(account.roles.map((role) => writeRole(role, style))),
    policies: unlessEmpty(account.policies.map((policy) => writeManagedPolicy(policy, style))),
    identityProviders: unlessEmpty(account.identityProviders.map(writeProvider)),
    resources: unlessEmpty(account.resources.map((resource) => writeResource(resource, style))),
  });
}

function writeUser(user: User, style: DocumentStyle) {
  return fields({
    name: user.name,
    path: unlessDefault(user.path, "/"),
    groups: unlessEmpty(user.groups),
    ...writePolicies(user, style),
    permissionsBoundary: unlessDefault(user.permissionsBoundary, null),
    tags: unlessEmpty(sorted(user.tags)),
    consoleAccess: unlessDefault(user.consoleAccess, false),
    mfaDevices: unlessDefault(user.mfaDevices, 0),
    accessKeys: unlessEmpty(
      user.accessKeys.map((key) =>
        fields({
          id: key.id,
          active: unlessDefault(key.active, true),
          ageDays: unlessDefault(key.ageDays, 0),
        }),
      ),
    ),
  });
}

function writeGroup(group: Group, style: DocumentStyle) {
  return fields({
    name: group.name,
    path: unlessDefault(group.path, "/"),
    ...writePolicies(group, style),
  });
}

function writeRole(role: Role, style: DocumentStyle) {
  const trust = writePolicy(role.assumeRolePolicyDocument, style);
  return fields({
    name: role.name,
    path: unlessDefault(role.path, "/"),
    assumeRolePolicyDocument: unlessDefault(trust, writePolicy(NO_TRUST, style)),
    maxSessionDuration: unlessDefault(role.maxSessionDuration, 3600),
    ...writePolicies(role, style),
    permissionsBoundary: unlessDefault(role.permissionsBoundary, null),
    tags: unlessEmpty(sorted(role.tags)),
    serviceLinkedFor: unlessDefault(role.serviceLinkedFor, null),
  });
}

function writePolicies(identity: Identity, style: DocumentStyle) {
  return {
    attachedPolicies: unlessEmpty(identity.attachedPolicies),
    inlinePolicies: unlessEmpty(
      identity.inlinePolicies.map((policy) => writeNamedPolicy(policy, style)),
    ),
  };
}

function writeNamedPolicy(policy: NamedPolicy, style: DocumentStyle) {
  return fields({
    name: policy.name,
    document: unlessDefault(writePolicy(policy.document, style), ""),
  });
}

function writeManagedPolicy(policy: ManagedPolicy, style: DocumentStyle) {
  return fields({
    name: policy.name,
    path: unlessDefault(policy.path, "/"),
    document: unlessDefault(writePolicy(policy.document, style), ""),
  });
}

function writeProvider(provider: IdentityProvider) {
  return provider.type === "saml"
    ? fields({ type: provider.type, name: provider.name })
    : fields({
        type: provider.type,
        url: provider.url,
        clientIds: unlessEmpty(provider.clientIds),
      });
}

function writeResource(resource: Resource, style: DocumentStyle) {
  return fields({
    arn: resource.arn,
    policy: resource.policy === null ? undefined : writePolicy(resource.policy, style),
    tags: unlessEmpty(sorted(resource.tags)),
    blockPublicAccess: unlessDefault(resource.blockPublicAccess, false),
    role: unlessDefault(resource.role, null),
    imds: unlessDefault(resource.imds, null),
    awsManaged: unlessDefault(resource.awsManaged, false),
  });
}
