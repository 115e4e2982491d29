import {
  addByArn,
  addControlPolicy,
  addEntity,
  attachControlPolicy,
  documentIdOf,
  type DocumentId,
  type EditResult,
  type Entity,
  entityName,
  listEntities,
  moveAccount,
  moveEntity,
  type NewEntity,
  type Refusal,
  type Scenario,
} from "#core";
import type { Point } from "../geometry.ts";
import { type AccountKind, type CreateKind, DRAWABLE_TYPES_BY_KIND } from "./create-kinds.ts";

/** Where something new goes. */
export interface Place {
  /** Id of the container it is put into, or of a thing in that; null where there is none. */
  readonly inside: string | null;
  /** Canvas units, in an account from its corner, else absolute; null leaves it to the layout. */
  readonly at: Point | null;
}

export const ANYWHERE: Place = { inside: null, at: null };

/** What was asked for: a kind with a name, or a thing by its ARN. */
export type Creation =
  | {
      readonly type: "kind";
      readonly kind: CreateKind;
      /** Null takes one that is free. */
      readonly name: string | null;
      /** Of an account: its twelve digits. */
      readonly accountId?: string;
    }
  | { readonly type: "arn"; readonly arn: string };

export interface Made {
  readonly scenario: Scenario;
  /** What is selected then. */
  readonly id: string;
  /** The control policy that was made; null for everything that stands on the canvas itself. */
  readonly control: { readonly name: string; readonly documentId: DocumentId } | null;
  /** Null where the thing is in no account. */
  readonly account: string | null;
}

/** A missing container is a reason of the canvas's own; the rest are the core's. */
export type MakeRefusal =
  | Refusal
  | { readonly code: "no-account" }
  | { readonly code: "no-organization" };

export type MakeResult =
  | { readonly ok: true; readonly value: Made }
  | { readonly ok: false; readonly error: MakeRefusal };

/** Makes what was asked for in a scenario, without a policy but for those that AWS never leaves out. */
export function make(scenario: Scenario, creation: Creation, place: Place): MakeResult {
  const container = containerOf(scenario, place.inside);
  if (creation.type === "arn") {
    return finish(addByArn(scenario, creation.arn, accountIn(scenario, container)), null, place);
  }
  const { kind, name, accountId } = creation;
  if (kind === "scp" || kind === "rcp") return makeControl(scenario, kind, name, container);
  const asked = entityFor(scenario, { kind, name, accountId }, container);
  if ("code" in asked) return { ok: false, error: asked };
  const added = addEntity(scenario, asked);
  const housed = added.ok && kind === "account" ? intoUnit(added.value, container) : added;
  return finish(housed, name, place);
}

/** The account, unit or organization that something stands in or is. */
function containerOf(scenario: Scenario, id: string | null): Entity | null {
  const entity = listEntities(scenario).find((candidate) => candidate.id === id) ?? null;
  if (entity === null || !("account" in entity) || entity.kind === "account") return entity;
  return { kind: "account", id: entity.account.id, account: entity.account };
}

function accountIn(scenario: Scenario, container: Entity | null): string | null {
  if (container?.kind === "account") return container.id;
  return scenario.accounts[0]?.id ?? null;
}

function unitIn(scenario: Scenario, container: Entity | null): string | null {
  if (container?.kind === "organizational-unit") return container.id;
  if (container?.kind === "organization") return container.organization.root.id;
  return scenario.organizations[0]?.root.id ?? null;
}

function entityFor(
  scenario: Scenario,
  {
    kind,
    name: wanted,
    accountId,
  }: {
    readonly kind: Exclude<CreateKind, "scp" | "rcp">;
    readonly name: string | null;
    readonly accountId: string | undefined;
  },
  container: Entity | null,
): NewEntity | { readonly code: "no-account" } | { readonly code: "no-organization" } {
  const name = wanted === null ? {} : { name: wanted };
  if (kind === "organization") return { kind };
  if (kind === "account") {
    return { kind, ...name, ...(accountId === undefined ? {} : { id: accountId }) };
  }
  if (kind === "organizational-unit") {
    const parent = unitIn(scenario, container);
    return parent === null ? { code: "no-organization" } : { kind, parent, ...name };
  }
  const account = accountIn(scenario, container);
  return account === null ? { code: "no-account" } : inAccount(kind, account, name);
}

function inAccount(
  kind: AccountKind,
  account: string,
  name: { readonly name?: string },
): NewEntity {
  if (kind === "user" || kind === "group" || kind === "role" || kind === "policy") {
    return { kind, account, ...name };
  }
  if (kind === "saml-provider" || kind === "oidc-provider") {
    const type = kind === "saml-provider" ? "saml" : "oidc";
    return { kind: "identity-provider", type, account, ...name };
  }
  return { kind: "resource", account, type: DRAWABLE_TYPES_BY_KIND[kind], ...name };
}

/** An account dropped on a unit belongs to it. */
function intoUnit(
  added: { readonly scenario: Scenario; readonly id: string },
  container: Entity | null,
): EditResult<{ readonly scenario: Scenario; readonly id: string }> {
  const unit =
    container?.kind === "organization"
      ? container.organization.root.id
      : container?.kind === "organizational-unit"
        ? container.id
        : null;
  if (unit === null) return { ok: true, value: added };
  const moved = moveAccount(added.scenario, added.id, unit);
  return moved.ok ? { ok: true, value: { scenario: moved.value, id: added.id } } : moved;
}

function makeControl(
  scenario: Scenario,
  kind: "scp" | "rcp",
  name: string | null,
  container: Entity | null,
): MakeResult {
  const target = controlTarget(scenario, container);
  if (target === null) return { ok: false, error: { code: "no-organization" } };
  const type = kind === "scp" ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY";
  const added = addControlPolicy(scenario, target.organization, type, name ?? kind.toUpperCase());
  if (!added.ok) return added;
  const { location } = added.value;
  if (location.kind !== "control") return { ok: false, error: { code: "no-organization" } };
  const attached = attachControlPolicy(added.value.scenario, target.id, type, location.name);
  if (!attached.ok) return attached;
  const control = { name: location.name, documentId: documentIdOf(location) };
  return { ok: true, value: { scenario: attached.value, id: target.id, control, account: null } };
}

/** What a control policy is attached to: the container, where it is in an organization, else a root. */
function controlTarget(
  scenario: Scenario,
  container: Entity | null,
): { readonly id: string; readonly organization: string } | null {
  if (container?.kind === "organizational-unit") {
    return { id: container.id, organization: container.organization.id };
  }
  const entities = listEntities(scenario);
  const holder = entities.find(
    (entity) =>
      entity.kind === "organizational-unit" && entity.unit.accounts.includes(container?.id ?? ""),
  );
  if (container?.kind === "account" && holder?.kind === "organizational-unit") {
    return { id: container.id, organization: holder.organization.id };
  }
  const organization =
    container?.kind === "organization" ? container.organization : scenario.organizations[0];
  return organization === undefined
    ? null
    : { id: organization.root.id, organization: organization.id };
}

/** A name that was asked for is that name or a refusal, never another. */
function finish(
  added: EditResult<{ readonly scenario: Scenario; readonly id: string }>,
  wanted: string | null,
  { inside, at }: Place,
): MakeResult {
  if (!added.ok) return added;
  const { scenario, id } = added.value;
  const entity = listEntities(scenario).find((candidate) => candidate.id === id);
  if (wanted !== null && entity !== undefined && hasOtherName(entity, wanted)) {
    return { ok: false, error: { code: "name-taken", data: { name: wanted } } };
  }
  const account =
    entity !== undefined && "account" in entity && entity.kind !== "account"
      ? entity.account.id
      : null;
  const placed =
    at === null || entity === undefined || !isPlaced(entity, inside)
      ? scenario
      : moveEntity(scenario, id, onGrid(at));
  return { ok: true, value: { scenario: placed, id, control: null, account } };
}

/** Units lie around what is in them, policies are chips, and a card keeps to its account. */
function isPlaced(entity: Entity, inside: string | null): boolean {
  if (entity.kind === "account") return true;
  return entity.kind !== "policy" && "account" in entity && entity.account.id === inside;
}

function hasOtherName(entity: Entity, wanted: string): boolean {
  return entity.kind !== "organization" && entityName(entity) !== wanted;
}

/** Everything stands on a grid of 4. */
function onGrid({ x, y }: Point): Point {
  return { x: Math.round(x / 4) * 4, y: Math.round(y / 4) * 4 };
}
