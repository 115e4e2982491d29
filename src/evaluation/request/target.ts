import { type AccountId, isAccountId, type ParsedArn, parseArn } from "../../arn/arn.ts";
import type { Tags } from "../../iam/model.ts";
import type { AccountWorld } from "../compile/account.ts";
import type { IdentityWorld, RoleWorld } from "../compile/identity.ts";
import type { PolicyGroup } from "../compile/policy-group.ts";
import { isVpcEndpoint, type ResourceWorld } from "../compile/resource.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import { defaultKeyPolicy } from "../compile/default-key-policy.ts";

/**
 * Where a resource belongs: whose it is, and the policy it carries. The same for every object of a bucket,
 * and for every resource of one service, region and account that the scenario does not have.
 */
export interface Site {
  /** Id of the entity it is or belongs to; null when the scenario does not have it. */
  readonly entity: string | null;
  /** What the names of all resources of this place begin with. */
  readonly prefix: string;
  /** Whether the resource is named as one can be: by an ARN, or `*`. */
  readonly isValid: boolean;
  readonly partition: string | null;
  /** Lower case; null for `*`. */
  readonly service: string | null;
  readonly region: string | null;
  /** Null when neither its ARN nor the scenario says whose it is. */
  readonly account: AccountId | null;
  readonly home: AccountWorld | null;
  readonly tags: Tags;
  readonly resource: ResourceWorld | null;
  readonly role: RoleWorld | null;
  /** The user or role it is. */
  readonly identity: IdentityWorld | null;
  readonly policy: PolicyGroup | null;
  readonly policyKind: PolicyKind;
}

/** What a request is about. */
export interface Target extends Site {
  /** As the request names it; `*` for actions without a resource. */
  readonly arn: string;
  /** The same object for all that belongs to the same place. */
  readonly site: Site;
}

/**
 * Which resource-based policy a request meets. A role's trust policy and a KMS key's policy must
 * allow the caller themselves; any other is one of two ways to be allowed.
 */
export type PolicyKind =
  | "none"
  | "resource"
  | "trust"
  | "key"
  /** A key of which the scenario shows no policy has the one AWS gives it. */
  | "default-key";

const NO_TAGS: Tags = {};

/** Actions whose resource-based policy is the trust policy of the role they name. */
const TRUST_ACTIONS: ReadonlySet<string> = new Set([
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
  "sts:tagsession",
  "sts:setsourceidentity",
  "sts:setcontext",
]);

/** A session of GetFederationToken can be tagged too, and there no role is asked. */
function asksTrustPolicy(resource: string, lowerCaseAction: string): boolean {
  if (!TRUST_ACTIONS.has(lowerCaseAction)) return false;
  const isRoles = resource !== "*" && !resource.includes(":federated-user/");
  return isRoles || lowerCaseAction !== "sts:tagsession";
}

const MAX_REMEMBERED = 4096;

/** AWS's own limit; keeps the search for a prefix short whatever text comes in. */
const LONGEST_ARN = 2048;

/** Finds what requests are about, and remembers it: many requests name the same resource. */
export class TargetFinder {
  readonly #world: ScenarioWorld;
  readonly #targets = new Map<string, Target>();
  readonly #trustTargets = new Map<string, Target>();
  /** By the drawn resource, null where there is none, and then by what else makes a place. */
  readonly #sites = new Map<ResourceWorld | null, Map<string, Site>>();

  constructor(world: ScenarioWorld) {
    this.#world = world;
  }

  find(resource: string, lowerCaseAction: string): Target {
    const isTrust = asksTrustPolicy(resource, lowerCaseAction);
    const remembered = isTrust ? this.#trustTargets : this.#targets;
    const known = remembered.get(resource);
    if (known !== undefined) return known;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const site = this.#siteOf(resource, isTrust);
    const target = { arn: resource, site, ...site };
    if (resource.length <= LONGEST_ARN) remembered.set(resource, target);
    return target;
  }

  #siteOf(resource: string, isTrust: boolean): Site {
    const place = placeOf(this.#world, resource);
    const { arn, role, user, owner } = place;
    const isOwn = role !== null || user !== null || resource.length > LONGEST_ARN;
    if (arn === null || isOwn) return makeSite(place, "", isTrust);
    // All of the ARN but what stands after the fifth colon.
    const head = resource.slice(0, resource.length - arn.resource.length);
    const prefix = owner?.arn ?? head;
    const key = `${isTrust ? "trust" : ""} ${isKmsKey(arn) ? "key" : ""} ${head}`;
    const sites = this.#sitesOf(owner);
    const known = sites.get(key);
    if (known !== undefined) return known;
    if (sites.size >= MAX_REMEMBERED) sites.clear();
    const site = makeSite(place, prefix, isTrust);
    sites.set(key, site);
    return site;
  }

  #sitesOf(owner: ResourceWorld | null): Map<string, Site> {
    let sites = this.#sites.get(owner);
    if (sites === undefined) {
      sites = new Map();
      this.#sites.set(owner, sites);
    }
    return sites;
  }
}

/** What the scenario has of a resource. */
interface Place {
  readonly name: string;
  readonly arn: ParsedArn | null;
  readonly owner: ResourceWorld | null;
  readonly role: RoleWorld | null;
  readonly user: IdentityWorld | null;
  readonly home: AccountWorld | null;
}

function placeOf(world: ScenarioWorld, name: string): Place {
  const arn = name === "*" ? null : parseArn(name);
  const owner = findResource(world, name);
  const role = world.roles.get(name) ?? null;
  const user = userOf(world, name);
  return { name, arn, owner, role, user, home: homeOf(world, arn) };
}

function makeSite(place: Place, prefix: string, isTrust: boolean): Site {
  const { name, arn, owner, role } = place;
  const entity = owner ?? role ?? place.user;
  const home = entity === null ? place.home : entity.account;
  return {
    entity: entity === null ? null : entity.arn,
    prefix,
    isValid: name === "*" || name.startsWith("arn:"),
    ...partsOf(arn),
    account: home === null ? accountOf(arn) : home.id,
    home,
    tags: tagsOf(entity),
    resource: owner,
    role,
    identity: role ?? place.user,
    ...(isTrust ? trustOf(role) : policyOf(owner, arn)),
  };
}

function userOf(world: ScenarioWorld, resource: string): IdentityWorld | null {
  return world.users.get(resource) ?? null;
}

function homeOf(world: ScenarioWorld, arn: ParsedArn | null): AccountWorld | null {
  return arn === null ? null : (world.accounts.get(arn.account) ?? null);
}

function tagsOf(entity: ResourceWorld | IdentityWorld | null): Tags {
  if (entity === null) return NO_TAGS;
  return "tags" in entity ? entity.tags : entity.resource.tags;
}

function partsOf(arn: ParsedArn | null): Pick<Target, "partition" | "service" | "region"> {
  if (arn === null) return { partition: null, service: null, region: null };
  const { partition, service, region } = arn;
  return { partition: partition || null, service: service.toLowerCase(), region: region || null };
}

function accountOf(arn: ParsedArn | null): AccountId | null {
  return arn !== null && isAccountId(arn.account) ? arn.account : null;
}

function trustOf(role: RoleWorld | null): Pick<Target, "policy" | "policyKind"> {
  return { policy: role?.trust() ?? null, policyKind: "trust" };
}

function policyOf(
  owner: ResourceWorld | null,
  arn: ParsedArn | null,
): Pick<Target, "policy" | "policyKind"> {
  const policy = owner === null || isVpcEndpoint(owner.arn) ? null : owner.policy();
  if (arn !== null && isKmsKey(arn)) {
    return policy === null
      ? { policy: defaultKeyPolicy(arn), policyKind: "default-key" }
      : { policy, policyKind: "key" };
  }
  return { policy, policyKind: policy === null ? "none" : "resource" };
}

function isKmsKey(arn: ParsedArn): boolean {
  return arn.service === "kms" && arn.resource.startsWith("key/");
}

/** The resource itself, else the one whose ARN is the longest prefix of it at a `/` or `:`. */
function findResource(world: ScenarioWorld, resource: string): ResourceWorld | null {
  if (resource === "*") return null;
  const exact = world.resources.get(resource);
  if (exact !== undefined) return exact;
  for (let at = Math.min(resource.length - 1, LONGEST_ARN); at > 0; at -= 1) {
    const character = resource.charAt(at);
    if (character !== "/" && character !== ":") continue;
    const prefix = world.resources.get(resource.slice(0, at));
    if (prefix !== undefined) return prefix;
  }
  return null;
}
