import { identityProviderArn } from "../iam/identifiers.ts";
import type { Account, NamedPolicy, OrganizationalUnit, Scenario } from "../iam/model.ts";
import type { DocumentPath } from "./path.ts";

export interface Duplicate {
  readonly path: DocumentPath;
  /** What it has in common with the first: a name, an account id, an ARN. */
  readonly id: string;
  readonly first: DocumentPath;
}

/** Everything that has the id of something before it. Names are compared as AWS does within an account. */
export function findDuplicates(scenario: Scenario): readonly Duplicate[] {
  const duplicates: Duplicate[] = [];
  const arns = new Register(duplicates);
  const accounts = new Register(duplicates);
  for (const [index, account] of scenario.accounts.entries()) {
    accounts.add(account.id, ["accounts", index]);
    checkAccount(account, ["accounts", index], arns, duplicates);
  }
  const organizations = new Register(duplicates);
  const units = new Register(duplicates);
  const members = new Register(duplicates);
  for (const [index, organization] of scenario.organizations.entries()) {
    const path = ["organizations", index];
    organizations.add(organization.id, path);
    const policies = new Register(duplicates);
    for (const [place, { type, name }] of organization.policies.entries()) {
      policies.add(name, [...path, "policies", place], type);
    }
    checkUnit(organization.root, [...path, "root"], units, members, duplicates);
  }
  const notes = scenario.notes.map(({ id }) => id);
  new Register(duplicates).addAll(notes, ["notes"]);
  new Register(duplicates).addAll(scenario.collapsed, ["collapsed"]);
  return duplicates;
}

/** The ids seen so far in one realm of names. */
class Register {
  readonly #firsts = new Map<string, DocumentPath>();
  readonly #duplicates: Duplicate[];

  constructor(duplicates: Duplicate[]) {
    this.#duplicates = duplicates;
  }

  add(id: string, path: DocumentPath, realm = ""): void {
    const key = `${realm} ${id}`;
    const first = this.#firsts.get(key);
    if (first === undefined) {
      this.#firsts.set(key, path);
    } else {
      this.#duplicates.push({ path, id, first });
    }
  }

  addAll(ids: readonly string[], path: DocumentPath): void {
    for (const [index, id] of ids.entries()) {
      this.add(id, [...path, index]);
    }
  }
}

function checkAccount(
  account: Account,
  path: DocumentPath,
  arns: Register,
  duplicates: Duplicate[],
): void {
  const namesOf = (list: readonly { readonly name: string }[], field: string): void =>
    new Register(duplicates).addAll(
      list.map(({ name }) => name),
      [...path, field],
    );
  namesOf(account.users, "users");
  namesOf(account.groups, "groups");
  namesOf(account.roles, "roles");
  namesOf(account.policies, "policies");
  new Register(duplicates).addAll(
    account.identityProviders.map((provider) => identityProviderArn(account, provider)),
    [...path, "identityProviders"],
  );
  arns.addAll(
    account.resources.map(({ arn }) => arn),
    [...path, "resources"],
  );
  for (const [index, user] of account.users.entries()) {
    checkIdentity(user, [...path, "users", index], duplicates);
    new Register(duplicates).addAll(user.groups, [...path, "users", index, "groups"]);
  }
  for (const [index, group] of account.groups.entries()) {
    checkIdentity(group, [...path, "groups", index], duplicates);
  }
  for (const [index, role] of account.roles.entries()) {
    checkIdentity(role, [...path, "roles", index], duplicates);
  }
  checkAttachments(account, path, duplicates);
}

function checkIdentity(
  identity: {
    readonly attachedPolicies: readonly string[];
    readonly inlinePolicies: readonly NamedPolicy[];
  },
  path: DocumentPath,
  duplicates: Duplicate[],
): void {
  new Register(duplicates).addAll(identity.attachedPolicies, [...path, "attachedPolicies"]);
  new Register(duplicates).addAll(
    identity.inlinePolicies.map(({ name }) => name),
    [...path, "inlinePolicies"],
  );
}

function checkAttachments(
  level: Pick<Account | OrganizationalUnit, "serviceControlPolicies" | "resourceControlPolicies">,
  path: DocumentPath,
  duplicates: Duplicate[],
): void {
  for (const field of ["serviceControlPolicies", "resourceControlPolicies"] as const) {
    new Register(duplicates).addAll(level[field], [...path, field]);
  }
}

function checkUnit(
  unit: OrganizationalUnit,
  path: DocumentPath,
  units: Register,
  members: Register,
  duplicates: Duplicate[],
): void {
  checkAttachments(unit, path, duplicates);
  units.add(unit.id, path);
  members.addAll(unit.accounts, [...path, "accounts"]);
  for (const [index, child] of unit.organizationalUnits.entries()) {
    checkUnit(child, [...path, "organizationalUnits", index], units, members, duplicates);
  }
}
