import { listEntities } from "../../iam/entity.ts";
import type { Entity } from "../../iam/entity.ts";
import { documentsOf } from "../../iam/documents.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";

/** A place where names were rewritten, as text before and after. */
export interface Rewrite {
  /** Whose it is: an entity as it is called afterwards, or the name of a request. */
  readonly owner: Entity | { readonly kind: "request"; readonly name: string };
  /** The policy's name; null for a list or field of the owner itself. */
  readonly document: string | null;
  /** What kind of place the policy has; null likewise. */
  readonly place: PolicyLocation["kind"] | null;
  readonly before: string;
  readonly after: string;
}

/**
 * What differs between two scenarios of which one is the other with names rewritten: the same things in
 * the same order.
 */
export function listRewrites(before: Scenario, after: Scenario): readonly Rewrite[] {
  const old = listEntities(before);
  const entities = listEntities(after).flatMap((entity, index): readonly Rewrite[] => {
    const was = old[index];
    return was === undefined
      ? []
      : documentRewrites(was, entity).concat(fieldRewrites(was, entity));
  });
  const requests = after.requests.flatMap((request, index): readonly Rewrite[] =>
    compare({ kind: "request", name: request.name }, before.requests[index], request),
  );
  return [...entities, ...requests];
}

function documentRewrites(was: Entity, entity: Entity): readonly Rewrite[] {
  const old = documentsOf(was);
  return documentsOf(entity).flatMap(({ name, text, location }, index) => {
    const before = old[index]?.text ?? text;
    return before === text
      ? []
      : [{ owner: entity, document: name, place: location.kind, before, after: text }];
  });
}

function fieldRewrites(was: Entity, entity: Entity): readonly Rewrite[] {
  return compare(entity, referencesOf(was), referencesOf(entity));
}

/** The fields that name other entities. */
function referencesOf(entity: Entity): Readonly<Record<string, unknown>> {
  switch (entity.kind) {
    case "user": {
      const { groups, attachedPolicies, permissionsBoundary } = entity.user;
      return { groups, attachedPolicies, permissionsBoundary };
    }
    case "group":
      return { attachedPolicies: entity.group.attachedPolicies };
    case "role": {
      const { attachedPolicies, permissionsBoundary } = entity.role;
      return { attachedPolicies, permissionsBoundary };
    }
    case "resource":
      return { role: entity.resource.role };
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
    case "identity-provider":
      return {};
  }
}

/** Only the fields that differ, so that the difference is what one reads. */
function compare(
  owner: Rewrite["owner"],
  before: object | undefined,
  after: object,
): readonly Rewrite[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key)),
  );
  if (changed.length === 0) {
    return [];
  }
  const print = (entries: readonly (readonly [string, unknown])[]) =>
    JSON.stringify(Object.fromEntries(entries), null, 2);
  return [
    {
      owner,
      document: null,
      place: null,
      before: print(changed.map(([key]) => [key, old.get(key) ?? null])),
      after: print(changed),
    },
  ];
}
