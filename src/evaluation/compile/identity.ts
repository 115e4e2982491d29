import type { Group, NamedPolicy, Role, Tags, User } from "../../iam/model.ts";
import { iamArn } from "../../iam/identifiers.ts";
import { documentIdOf, type PolicyLocation } from "../../iam/policy-location.ts";
import type { Stage } from "../../iam/decision.ts";
import { lazy } from "./lazy.ts";
import type { AccountWorld } from "./account.ts";
import type { ManagedPolicies } from "./managed-policies.ts";
import { compileOnce } from "./policy-cache.ts";
import { type PolicyGroup, policyGroup } from "./policy-group.ts";
import { type AttachedPolicy, PolicySet } from "./policy-set.ts";

/** A user or role with everything attached to it. Policies are compiled when first asked for. */
export type IdentityWorld = UserWorld | RoleWorld;

interface IdentityParts {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly account: AccountWorld;
  readonly tags: Tags;
  readonly hasBoundary: boolean;
  readonly policies: () => PolicyGroup;
  /** Null when it has none. */
  readonly boundary: () => PolicyGroup | null;
}

export interface UserWorld extends IdentityParts {
  readonly kind: "user";
  readonly user: User;
}

export interface RoleWorld extends IdentityParts {
  readonly kind: "role";
  readonly role: Role;
  readonly isServiceLinked: boolean;
  readonly trust: () => PolicyGroup;
}

export function userWorld(user: User, account: AccountWorld, managed: ManagedPolicies): UserWorld {
  const arn = iamArn(account.account, "user", user);
  return {
    kind: "user",
    user,
    arn,
    name: user.name,
    path: user.path,
    account,
    tags: user.tags,
    hasBoundary: user.permissionsBoundary !== null,
    policies: lazy(() =>
      group([
        ...attachPolicies(user, arn, account, managed),
        ...account.account.groups
          .filter(({ name }) => user.groups.includes(name))
          .flatMap((member) =>
            attachPolicies(member, iamArn(account.account, "group", member), account, managed),
          ),
      ]),
    ),
    boundary: lazy(() => boundaryGroup(user.permissionsBoundary, arn, account, managed)),
  };
}

export function roleWorld(role: Role, account: AccountWorld, managed: ManagedPolicies): RoleWorld {
  const arn = iamArn(account.account, "role", role);
  const isServiceLinked =
    role.serviceLinkedFor !== null || role.path.startsWith("/aws-service-role/");
  return {
    kind: "role",
    arn,
    name: role.name,
    path: role.path,
    account,
    tags: role.tags,
    hasBoundary: role.permissionsBoundary !== null && !isServiceLinked,
    role,
    isServiceLinked,
    policies: lazy(() => group(attachPolicies(role, arn, account, managed))),
    boundary: lazy(() =>
      isServiceLinked ? null : boundaryGroup(role.permissionsBoundary, arn, account, managed),
    ),
    trust: lazy(() => trustGroup(role, arn)),
  };
}

function attachPolicies(
  identity: User | Group | Role,
  arn: string,
  { id }: AccountWorld,
  managed: ManagedPolicies,
): AttachedPolicy[] {
  const place = { account: id, subject: arn, stage: "identity-based-policies" } as const;
  return [
    ...identity.inlinePolicies.map((policy) => attachInline(policy, arn)),
    ...identity.attachedPolicies.map((policyArn) => managed.attach(policyArn, place)),
  ];
}

function attachInline(policy: NamedPolicy, owner: string): AttachedPolicy {
  const { name } = policy;
  return attached(
    { kind: "inline", owner, name },
    { policy: compileOnce(policy, policy.document, "identity"), name },
    owner,
    "identity-based-policies",
  );
}

function boundaryGroup(
  policyArn: string | null,
  subject: string,
  { id }: AccountWorld,
  managed: ManagedPolicies,
): PolicyGroup | null {
  if (policyArn === null) return null;
  const place = { account: id, subject, stage: "permissions-boundary" } as const;
  return group([managed.attach(policyArn, place)]);
}

function trustGroup(role: Role, arn: string): PolicyGroup {
  const policy = compileOnce(role, role.assumeRolePolicyDocument, "trust");
  const location = { kind: "trust", role: arn } as const;
  return group([
    attached(location, { policy, name: "Trust policy" }, arn, "resource-based-policy"),
  ]);
}

export function attached(
  location: PolicyLocation,
  { policy, name }: Pick<AttachedPolicy, "policy" | "name">,
  subject: string,
  stage: Stage,
): AttachedPolicy {
  return { policy, location, documentId: documentIdOf(location), name, subject, stage };
}

export function group(policies: readonly AttachedPolicy[]): PolicyGroup {
  return policyGroup(new PolicySet(policies));
}
