import { type Entity, listEntities, isIdentity } from "../../iam/entity.ts";
import type { PolicyText, Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { addByArn } from "./add-by-arn.ts";
import { addEntity } from "./add-entity.ts";
import { addControlPolicy, attachControlPolicy } from "./control-policies.ts";
import { addInlinePolicy } from "./inline-policies.ts";
import { attachPolicy, setBoundary } from "./managed-policies.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import { setDocument } from "./set-document.ts";
import { findEntity, updateResource } from "./update.ts";

export type PlacementKind =
  /** An inline policy of an identity. */
  | "inline"
  /** A customer managed policy, attached to an identity. */
  | "attached"
  /** A customer managed policy, the boundary of an identity that has none. */
  | "boundary"
  /** A customer managed policy, attached to nothing. */
  | "managed"
  /** The trust policy of a role, in place of the one it has. */
  | "trust"
  /** The policy of a resource, in place of the one it may have. */
  | "resource"
  /** An SCP or RCP, attached to a root, unit or account. */
  | "service-control"
  | "resource-control";

/** One place a policy's text can be put. */
export interface Placement {
  readonly kind: PlacementKind;
  /** Id of the entity it is put on; an ARN may be of one that comes with it. */
  readonly target: string;
  readonly location: PolicyLocation;
  readonly scenario: Scenario;
}

/** Puts a policy's text in a place, under a name that is free where the place has names. */
function placePolicy(
  scenario: Scenario,
  kind: PlacementKind,
  target: string,
  text: PolicyText,
  name: string,
): EditResult<Placement> {
  const placed = put(scenario, kind, target, text, name);
  return placed.ok ? accept({ kind, target, ...placed.value }) : placed;
}

type Put = EditResult<{ readonly scenario: Scenario; readonly location: PolicyLocation }>;

function put(
  scenario: Scenario,
  kind: PlacementKind,
  target: string,
  text: PolicyText,
  name: string,
): Put {
  switch (kind) {
    case "inline":
      return addInlinePolicy(scenario, target, name, text);
    case "managed":
    case "attached":
    case "boundary":
      return putManaged(scenario, kind, target, text, name);
    case "trust":
      return putTrust(scenario, target, text);
    case "resource":
      return putOnResource(scenario, target, text);
    case "service-control":
    case "resource-control":
      return putControl(scenario, kind, target, text, name);
  }
}

function putManaged(
  scenario: Scenario,
  kind: "managed" | "attached" | "boundary",
  target: string,
  text: PolicyText,
  name: string,
): Put {
  const entity = findEntity(scenario, target);
  if (entity === null || !("account" in entity)) return refuse("not-found", { id: target });
  const added = addEntity(scenario, { kind: "policy", account: entity.account.id, name });
  if (!added.ok) return added;
  const location: PolicyLocation = { kind: "managed", arn: added.value.id };
  const written = setDocument(added.value.scenario, location, text);
  if (kind === "managed") return accept({ scenario: written, location });
  const used =
    kind === "attached"
      ? attachPolicy(written, target, added.value.id)
      : setBoundary(written, target, added.value.id);
  return used.ok ? accept({ scenario: used.value, location }) : used;
}

function putTrust(scenario: Scenario, target: string, text: PolicyText): Put {
  const entity = findEntity(scenario, target);
  if (entity?.kind !== "role") return refuse("not-found", { id: target });
  if (entity.role.serviceLinkedFor !== null) {
    return refuse("service-linked-role", { service: entity.role.serviceLinkedFor });
  }
  const location: PolicyLocation = { kind: "trust", role: target };
  return accept({ scenario: setDocument(scenario, location, text), location });
}

/** A resource that is not there yet comes with its policy. */
function putOnResource(scenario: Scenario, target: string, text: PolicyText): Put {
  const added = addByArn(scenario, target, null);
  if (!added.ok) return added;
  const { scenario: drawn, id } = added.value;
  const entity = findEntity(drawn, id);
  if (entity?.kind !== "resource") return refuse("not-found", { id: target });
  return accept({
    scenario: updateResource(drawn, entity, { policy: text }),
    location: { kind: "resource", resource: id },
  });
}

function putControl(
  scenario: Scenario,
  kind: "service-control" | "resource-control",
  target: string,
  text: PolicyText,
  name: string,
): Put {
  const home = controlHome(scenario, target);
  if (home === null) return refuse("not-found", { id: target });
  const type = kind === "service-control" ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY";
  const added = addControlPolicy(scenario, home.organization, type, name, text);
  if (!added.ok) return added;
  const { location } = added.value;
  if (location.kind !== "control") return refuse("not-found", { id: target });
  const attached = attachControlPolicy(added.value.scenario, home.target, type, location.name);
  return attached.ok ? accept({ scenario: attached.value, location }) : attached;
}

/** Where a control policy at this entity is kept, and what it is attached to: null outside organizations. */
function controlHome(
  scenario: Scenario,
  id: string,
): { readonly organization: string; readonly target: string } | null {
  const entities = listEntities(scenario);
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity?.kind === "organization") {
    return { organization: entity.id, target: entity.organization.root.id };
  }
  if (entity?.kind === "organizational-unit") {
    return { organization: entity.organization.id, target: entity.id };
  }
  const holder = entities.find((candidate) => holds(candidate, id));
  return entity?.kind === "account" && holder?.kind === "organizational-unit"
    ? { organization: holder.organization.id, target: id }
    : null;
}

function holds(entity: Entity, account: string): boolean {
  return entity.kind === "organizational-unit" && entity.unit.accounts.includes(account);
}

/** What looks like what, and so may be put where, on an entity of this kind. */
const KINDS_BY_LOOK = {
  identity: ["inline", "attached", "boundary", "service-control"],
  trust: ["trust"],
  resource: ["resource", "resource-control"],
  "service-control": ["service-control"],
  "resource-control": ["resource-control"],
} as const satisfies Record<string, readonly PlacementKind[]>;

/** More places in one list nobody reads. */
const MOST_PLACES = 40;

/**
 * The places where AWS would take a policy that looks like this, those on the selected entity first.
 * @param first Ids, or ARNs of resources that may not be there yet, in the order to try them.
 */
export function policyPlaces(
  scenario: Scenario,
  {
    text,
    look,
    name,
  }: {
    readonly text: PolicyText;
    readonly look: keyof typeof KINDS_BY_LOOK;
    readonly name: string;
  },
  first: readonly string[],
): readonly Placement[] {
  const entities = listEntities(scenario);
  const rest = entities.filter((entity) => fits(entity, look)).map(({ id }) => id);
  const targets = [...new Set([...first, ...rest])];
  const placements: Placement[] = [];
  for (const target of targets) {
    if (placements.length >= MOST_PLACES) break;
    const kinds: readonly PlacementKind[] = KINDS_BY_LOOK[look];
    for (const kind of kinds) {
      if (!isOffered(findEntity(scenario, target), kind)) continue;
      const placed = placePolicy(scenario, kind, target, text, name);
      if (placed.ok) placements.push(placed.value);
    }
  }
  if (look !== "identity") return placements;
  const accounts = scenario.accounts.slice(0, MOST_PLACES).map(({ id }) => id);
  const managed = accounts.flatMap((id) => {
    const placed = placePolicy(scenario, "managed", id, text, name);
    return placed.ok ? [placed.value] : [];
  });
  return [...placements, ...managed];
}

/** Whether one would look for it there without having selected it. */
function fits(entity: Entity, look: keyof typeof KINDS_BY_LOOK): boolean {
  if (look === "trust") return entity.kind === "role" && entity.role.serviceLinkedFor === null;
  if (look === "resource") return entity.kind === "resource";
  return look !== "identity" && entity.kind === "organizational-unit";
}

/** A boundary is set only where there is none. */
function isOffered(entity: Entity | null, kind: PlacementKind): boolean {
  if (kind !== "boundary") return true;
  if (!isIdentity(entity) || entity.kind === "group") return false;
  const { permissionsBoundary } = entity.kind === "user" ? entity.user : entity.role;
  return permissionsBoundary === null;
}
