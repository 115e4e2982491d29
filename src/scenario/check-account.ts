import { iamArn } from "../iam/identifiers.ts";
import type { Account, NamedPolicy, Resource } from "../iam/model.ts";
import { INLINE_POLICY_QUOTAS, policySize } from "../validation/policy-size.ts";
import { isAwsManagedPolicy } from "./aws-managed.ts";
import { checkControlPolicies } from "./check-organization.ts";
import type { Report } from "./check.ts";
import { isAllowedName, NAME_LIMITS } from "./names.ts";
import type { DocumentPath } from "./path.ts";
import type { ScenarioIndex } from "./scenario-index.ts";

/** The groups, policies, boundaries and roles that an account's entities name. */
export function checkAccount(
  account: Account,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  const organization = index.organizationOf.get(account.id);
  if (organization !== undefined) {
    checkControlPolicies(organization, account, path, index, report);
  }
  checkNames(account, path, report);
  const policies = new Set<string>(
    account.policies.map((policy) => iamArn(account, "policy", policy)),
  );
  const checkPolicy = (arn: string, place: DocumentPath): void => {
    if (isAwsManagedPolicy(arn) || policies.has(arn)) {
      return;
    }
    const code = index.arns.has(arn) ? "policy-of-another-account" : "no-policy";
    report(place, code, { arn, account: account.id });
  };
  const groups = new Set(account.groups.map(({ name }) => name));
  for (const [place, user] of account.users.entries()) {
    for (const [position, name] of user.groups.entries()) {
      if (!groups.has(name)) {
        const groupPath = [...path, "users", place, "groups", position];
        report(groupPath, "no-group", { name, account: account.id });
      }
    }
  }
  for (const field of ["users", "groups", "roles"] as const) {
    for (const [place, identity] of account[field].entries()) {
      checkPolicies(identity, [...path, field, place], checkPolicy);
      checkInlineSize(identity, [...path, field, place], NAMED[field], report);
    }
  }
  for (const [place, resource] of account.resources.entries()) {
    checkWorkload(resource, [...path, "resources", place], index, report);
  }
}

function checkPolicies(
  identity: {
    readonly attachedPolicies: readonly string[];
    readonly permissionsBoundary?: string | null;
  },
  path: DocumentPath,
  checkPolicy: (arn: string, place: DocumentPath) => void,
): void {
  for (const [place, arn] of identity.attachedPolicies.entries()) {
    checkPolicy(arn, [...path, "attachedPolicies", place]);
  }
  const boundary = identity.permissionsBoundary ?? null;
  if (boundary !== null) {
    checkPolicy(boundary, [...path, "permissionsBoundary"]);
  }
}

/** Policies that AWS would take one by one, and not together. */
function checkInlineSize(
  { inlinePolicies }: { readonly inlinePolicies: readonly NamedPolicy[] },
  path: DocumentPath,
  kind: keyof typeof INLINE_POLICY_QUOTAS,
  report: Report,
): void {
  const quota = INLINE_POLICY_QUOTAS[kind];
  const size = inlinePolicies.reduce((sum, { document }) => sum + policySize(document), 0);
  if (size > quota)
    report([...path, "inlinePolicies"], "inline-policies-too-long", { size, quota });
}

function checkWorkload(
  resource: Resource,
  path: DocumentPath,
  index: ScenarioIndex,
  report: Report,
): void {
  if (resource.role !== null && !index.arns.has(resource.role)) {
    report([...path, "role"], "no-role", { arn: resource.role });
  }
}

const NAMED = { users: "user", groups: "group", roles: "role", policies: "policy" } as const;

function checkNames(account: Account, path: DocumentPath, report: Report): void {
  for (const field of ["users", "groups", "roles", "policies"] as const) {
    const kind = NAMED[field];
    for (const [place, { name }] of account[field].entries()) {
      if (!isAllowedName(kind, name)) {
        const data = { name, limit: NAME_LIMITS[kind] };
        report([...path, field, place, "name"], "name-not-allowed", data);
      }
    }
  }
}
