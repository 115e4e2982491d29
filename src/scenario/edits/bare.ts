import type { AccountId } from "../../arn/arn.ts";
import type { Account, Identity, PolicyText, Role, User } from "../../iam/model.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "../defaults.ts";

// What AWS makes when it is told a name and nothing else.

export function bareAccount(id: AccountId): Account {
  return {
    id,
    name: id,
    alias: null,
    partition: "aws",
    serviceControlPolicies: [FULL_AWS_ACCESS],
    resourceControlPolicies: [RCP_FULL_AWS_ACCESS],
    users: [],
    groups: [],
    roles: [],
    policies: [],
    identityProviders: [],
    resources: [],
  };
}

export function bareIdentity(name: string): Identity {
  return { name, path: "/", attachedPolicies: [], inlinePolicies: [] };
}

export function bareUser(name: string): User {
  return {
    ...bareIdentity(name),
    groups: [],
    permissionsBoundary: null,
    tags: {},
    consoleAccess: false,
    mfaDevices: 0,
    accessKeys: [],
  };
}

export function bareRole(name: string, assumeRolePolicyDocument: PolicyText): Role {
  return {
    ...bareIdentity(name),
    assumeRolePolicyDocument,
    maxSessionDuration: 3600,
    permissionsBoundary: null,
    tags: {},
    serviceLinkedFor: null,
  };
}
