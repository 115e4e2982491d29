import { type Entity, listEntities, type Relation, type Scenario } from "#core";
import { selectRelations, selectScenario } from "./derived.ts";
import { keepWhileSame, memoizeLast2 } from "./memoize.ts";
import type { PlaygroundState } from "./state.ts";

// Canvas and outline show who there is, which policies they have and what those relate, but no word of a
// policy. While someone types in one, they are given the very same objects, and draw nothing again.

const drawnOf = keepWhileSame((one: Scenario, other: Scenario) =>
  areSameBut(one, other, {
    accounts: areSameAccounts,
    organizations: areSameOrganizations,
  }),
);

/** The scenario; the texts of its policies, where there are any, may be older ones. */
export function selectDrawnScenario(state: PlaygroundState): Scenario {
  return drawnOf(selectScenario(state));
}

const entitiesById = memoizeLast2(
  (
    accounts: Scenario["accounts"],
    organizations: Scenario["organizations"],
  ): ReadonlyMap<string, Entity> =>
    new Map(listEntities({ accounts, organizations }).map((entity) => [entity.id, entity])),
);

/** Every entity; the texts of its policies may be older ones. */
export function selectDrawnEntities(state: PlaygroundState): ReadonlyMap<string, Entity> {
  const { accounts, organizations } = selectDrawnScenario(state);
  return entitiesById(accounts, organizations);
}

const relationsOf = keepWhileSame((one: readonly Relation[], other: readonly Relation[]) =>
  areSame(one, other, isSameRelation),
);

/** Every relation; the characters it is read off may be where they were before. */
export function selectDrawnRelations(state: PlaygroundState): readonly Relation[] {
  return relationsOf(selectRelations(state));
}

function isSameRelation(one: Relation, other: Relation): boolean {
  return (
    one.id === other.id &&
    one.conditional === other.conditional &&
    one.source?.documentId === other.source?.documentId &&
    areSame(one.actions, other.actions, Object.is)
  );
}

type Compare = (one: unknown, other: unknown) => boolean;

/** What the field of an object may hold that is another object, and yet the same for the eye. */
type Exceptions = Readonly<Record<string, Compare>>;

/** Resources have their policy's text in `policy`: whether there is one shows. */
const CARRIER: Exceptions = {
  inlinePolicies: areSamePolicies,
  assumeRolePolicyDocument: areTexts,
  policy: areTexts,
};
const POLICY: Exceptions = { document: areTexts };
const ORGANIZATION: Exceptions = { policies: areSamePolicies };
const ACCOUNT: Exceptions = {
  users: areSameCarriers,
  groups: areSameCarriers,
  policies: areSamePolicies,
  roles: areSameCarriers,
  resources: areSameCarriers,
};

function areSameOrganizations(some: unknown, others: unknown): boolean {
  return areLists(some, others, (one, other) => areSameBut(one, other, ORGANIZATION));
}

function areSameAccounts(some: unknown, others: unknown): boolean {
  return areLists(some, others, (one, other) => areSameBut(one, other, ACCOUNT));
}

function areSameCarriers(some: unknown, others: unknown): boolean {
  return areLists(some, others, (one, other) => areSameBut(one, other, CARRIER));
}

function areSamePolicies(some: unknown, others: unknown): boolean {
  return areLists(some, others, (one, other) => areSameBut(one, other, POLICY));
}

function areTexts(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string";
}

function areSameBut(one: unknown, other: unknown, exceptions: Exceptions): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  const fields: [string, unknown][] = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => {
      const found = others.get(name);
      return value === found || exceptions[name]?.(value, found) === true;
    })
  );
}

function areLists(some: unknown, others: unknown, isSame: Compare): boolean {
  return Array.isArray(some) && Array.isArray(others) && areSame<unknown>(some, others, isSame);
}

function areSame<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return one === other || (other !== undefined && isSame(one, other));
  });
}
