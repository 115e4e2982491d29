import { isAccountId, parseArn, type Partition } from "../arn/arn.ts";
import type { NamedPolicy, Role, Tags } from "../iam/model.ts";
import { isAwsManagedPolicy } from "../scenario/aws-managed.ts";
import { NO_TRUST } from "../scenario/defaults.ts";
import type { AccountData } from "../scenario/edits/add-account-data.ts";
import type { JsonObject } from "../scenario/json-tree.ts";
import {
  at,
  documentText,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
} from "./pasted-fields.ts";

/** Something in a pasted document that was left out, and where it stands: `RoleDetailList[2]`. */
export interface PastedOmission {
  readonly path: string;
  readonly code: "no-arn" | "no-document" | "unknown-list" | "truncated";
}

/** What `aws iam` knows of accounts: of `get-account-authorization-details`, `list-roles`, `get-user`, and their likes. */
export interface PastedAccounts {
  readonly accounts: readonly AccountData[];
  readonly omissions: readonly PastedOmission[];
  /** How many policies of AWS's own were in it. Nothing is lost with them: the catalog has their texts. */
  readonly awsManaged: number;
}

type Kind = "users" | "groups" | "roles" | "policies";

/** By the key under which AWS lists them, or has the single one. */
const LISTS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["UserDetailList", "users"],
  ["Users", "users"],
  ["User", "users"],
  ["GroupDetailList", "groups"],
  ["Groups", "groups"],
  ["Group", "groups"],
  ["RoleDetailList", "roles"],
  ["Roles", "roles"],
  ["Role", "roles"],
  ["Policies", "policies"],
  ["Policy", "policies"],
]);

/** What stands beside the lists and says nothing of IAM. */
const ASIDE: ReadonlySet<string> = new Set([
  "IsTruncated",
  "Marker",
  "NextToken",
  "ResponseMetadata",
]);

/** Null for a document that has none of these lists. */
export function accountsIn(json: JsonObject): PastedAccounts | null {
  const keys = Object.keys(json);
  if (!keys.some((key) => LISTS.has(key))) return null;
  const gathered = new Gathering();
  for (const key of keys) {
    const kind = LISTS.get(key);
    if (kind === undefined) {
      if (!ASIDE.has(key)) gathered.omit(key, "unknown-list");
      continue;
    }
    const single = objectAt(json, key);
    const isSingle = Object.keys(single).length > 0;
    const items = isSingle ? [single] : objectsAt(json, key);
    for (const [index, item] of items.entries()) {
      gathered.add(kind, item, isSingle ? key : `${key}[${index}]`);
    }
  }
  // The list goes on, and what comes later was not pasted.
  if (at(json, "IsTruncated") === true) gathered.omit("IsTruncated", "truncated");
  return gathered.result();
}

interface Growing {
  readonly id: string;
  readonly partition: Partition;
  readonly users: AccountData["users"][number][];
  readonly groups: AccountData["groups"][number][];
  readonly roles: AccountData["roles"][number][];
  readonly policies: AccountData["policies"][number][];
}

/** Of a list as long as this, nobody reads more. */
const MOST_OMISSIONS = 200;

class Gathering {
  readonly #accounts = new Map<string, Growing>();
  readonly #omissions: PastedOmission[] = [];
  #awsManaged = 0;

  omit(path: string, code: PastedOmission["code"]): void {
    if (this.#omissions.length < MOST_OMISSIONS) this.#omissions.push({ path, code });
  }

  add(kind: Kind, item: JsonObject, path: string): void {
    const arn = textAt(item, "Arn") ?? "";
    const name = NAMES[kind].flatMap((key) => textAt(item, key) ?? [])[0];
    const parsed = parseArn(arn);
    if (kind === "policies" && isAwsManagedPolicy(arn)) {
      this.#awsManaged += 1;
    } else if (name === undefined || parsed === null || !isAccountId(parsed.account)) {
      this.omit(path, "no-arn");
    } else {
      this.#fill(this.#account(parsed.account, parsed.partition), kind, name, item, path);
    }
  }

  #account(id: string, partition: string): Growing {
    const known = this.#accounts.get(id);
    if (known !== undefined) return known;
    const account: Growing = {
      id,
      partition: partition === "aws-cn" || partition === "aws-us-gov" ? partition : "aws",
      users: [],
      groups: [],
      roles: [],
      policies: [],
    };
    this.#accounts.set(id, account);
    return account;
  }

  #fill(account: Growing, kind: Kind, name: string, item: JsonObject, path: string): void {
    const identity = { name, ...identityFields(item) };
    switch (kind) {
      case "users":
        account.users.push({ ...identity, ...boundaryAndTags(item), ...groupsOf(item) });
        return;
      case "groups":
        account.groups.push(identity);
        return;
      case "roles":
        account.roles.push({ ...identity, ...boundaryAndTags(item), ...roleFields(item, name) });
        return;
      case "policies": {
        const document = documentText(at(defaultVersion(item), "Document"));
        if (document === null) this.omit(path, "no-document");
        else account.policies.push({ name, document, ...pathOf(item) });
      }
    }
  }

  result(): PastedAccounts {
    return {
      accounts: [...this.#accounts.values()],
      omissions: this.#omissions,
      awsManaged: this.#awsManaged,
    };
  }
}

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  users: ["UserName"],
  groups: ["GroupName"],
  roles: ["RoleName"],
  policies: ["PolicyName"],
};

function pathOf(item: JsonObject): { readonly path?: string } {
  const path = textAt(item, "Path");
  return path === null ? {} : { path };
}

/** A list that is not there was not asked for; it says nothing. */
function identityFields(item: JsonObject) {
  const inline = ["UserPolicyList", "GroupPolicyList", "RolePolicyList"].find(
    (key) => at(item, key) !== undefined,
  );
  return {
    ...pathOf(item),
    ...(inline === undefined ? {} : { inlinePolicies: inlinePolicies(item, inline) }),
    ...(at(item, "AttachedManagedPolicies") === undefined
      ? {}
      : { attachedPolicies: attachedPolicies(item) }),
  };
}

function inlinePolicies(item: JsonObject, key: string): readonly NamedPolicy[] {
  const policies = objectsAt(item, key).flatMap((policy): NamedPolicy[] => {
    const name = textAt(policy, "PolicyName");
    const document = documentText(at(policy, "PolicyDocument"));
    return name === null || document === null ? [] : [{ name, document }];
  });
  return [...new Map(policies.map((policy) => [policy.name, policy])).values()];
}

function attachedPolicies(item: JsonObject): readonly string[] {
  const arns = objectsAt(item, "AttachedManagedPolicies").flatMap(
    (policy) => textAt(policy, "PolicyArn") ?? [],
  );
  return [...new Set(arns)];
}

function boundaryAndTags(item: JsonObject) {
  const boundary = textAt(objectAt(item, "PermissionsBoundary"), "PermissionsBoundaryArn");
  const tags = objectsAt(item, "Tags").flatMap((tag): readonly (readonly [string, string])[] => {
    const key = textAt(tag, "Key");
    return key === null ? [] : [[key, textAt(tag, "Value") ?? ""]];
  });
  const known: Tags = Object.fromEntries(tags);
  return {
    ...(boundary === null ? {} : { permissionsBoundary: boundary }),
    ...(at(item, "Tags") === undefined ? {} : { tags: known }),
  };
}

function groupsOf(item: JsonObject): { readonly groups?: readonly string[] } {
  return at(item, "GroupList") === undefined
    ? {}
    : { groups: [...new Set(textsAt(item, "GroupList"))] };
}

/** Service-linked roles stand under a path of their service's. */
function roleFields(item: JsonObject, name: string): Partial<Role> & { readonly name: string } {
  const trust = documentText(at(item, "AssumeRolePolicyDocument"));
  const seconds = numberAt(item, "MaxSessionDuration");
  const service = /^\/aws-service-role\/([^/]+)\/$/.exec(textAt(item, "Path") ?? "")?.[1];
  return {
    name,
    ...(trust === null
      ? { assumeRolePolicyDocument: NO_TRUST }
      : { assumeRolePolicyDocument: trust }),
    ...(seconds === null || seconds < 3600 || seconds > 43_200
      ? {}
      : { maxSessionDuration: seconds }),
    ...(service === undefined ? {} : { serviceLinkedFor: service }),
  };
}

function defaultVersion(policy: JsonObject): JsonObject {
  const versions = objectsAt(policy, "PolicyVersionList");
  return versions.find((version) => at(version, "IsDefaultVersion") === true) ?? versions[0] ?? {};
}
