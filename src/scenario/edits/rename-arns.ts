import { mapStrings } from "../../json/edit.ts";
import type {
  Account,
  Identity,
  NamedPolicy,
  Organization,
  Resource,
  Role,
  Scenario,
  User,
} from "../../iam/model.ts";
import { renameInRequest } from "./rename-in-request.ts";

/** What a string becomes when something it names as a whole got another ARN. */
export type Rename = (text: string) => string;

/**
 * Gives every place that names an ARN as a whole its new one: references, policy texts, requests, positions.
 * A longer name that merely begins alike stays what it is, and so does all formatting.
 */
export function renameArns(scenario: Scenario, rename: Rename): Scenario {
  return {
    ...scenario,
    organizations: scenario.organizations.map((organization) =>
      renameInOrganization(organization, rename),
    ),
    accounts: scenario.accounts.map((account) => renameInAccount(account, rename)),
    requests: scenario.requests.map((request) => renameInRequest(request, rename)),
    layout: Object.fromEntries(
      Object.entries(scenario.layout).map(([id, position]) => [rename(id), position]),
    ),
  };
}

function renameInOrganization(organization: Organization, rename: Rename): Organization {
  return { ...organization, policies: renameInPolicies(organization.policies, rename) };
}

function renameInAccount(account: Account, rename: Rename): Account {
  return {
    ...account,
    users: account.users.map((user) => renameInUser(user, rename)),
    groups: account.groups.map((group) => renameInIdentity(group, rename)),
    roles: account.roles.map((role) => renameInRole(role, rename)),
    policies: renameInPolicies(account.policies, rename),
    resources: account.resources.map((resource) => renameInResource(resource, rename)),
  };
}

function renameInUser(user: User, rename: Rename): User {
  return {
    ...renameInIdentity(user, rename),
    permissionsBoundary: renameOptional(user.permissionsBoundary, rename),
  };
}

function renameInRole(role: Role, rename: Rename): Role {
  return {
    ...renameInIdentity(role, rename),
    assumeRolePolicyDocument: mapStrings(role.assumeRolePolicyDocument, rename),
    permissionsBoundary: renameOptional(role.permissionsBoundary, rename),
  };
}

function renameInIdentity<Kind extends Identity>(identity: Kind, rename: Rename): Kind {
  return {
    ...identity,
    attachedPolicies: identity.attachedPolicies.map(rename),
    inlinePolicies: renameInPolicies(identity.inlinePolicies, rename),
  };
}

function renameInResource(resource: Resource, rename: Rename): Resource {
  return {
    ...resource,
    policy: resource.policy === null ? null : mapStrings(resource.policy, rename),
    role: renameOptional(resource.role, rename),
  };
}

function renameInPolicies<Policy extends NamedPolicy>(
  policies: readonly Policy[],
  rename: Rename,
): readonly Policy[] {
  return policies.map((policy) => {
    const document = mapStrings(policy.document, rename);
    return document === policy.document ? policy : Object.assign({}, policy, { document });
  });
}

function renameOptional(arn: string | null, rename: Rename): string | null {
  return arn === null ? null : rename(arn);
}
