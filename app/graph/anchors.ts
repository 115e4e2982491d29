import type { Entity, Relation } from "#core";
import type { Box } from "./geometry.ts";
import type { Layout } from "./placement.ts";

/** Finds what stands on the canvas for an id or ARN that a trace, a request or a selection names. */
export interface Anchors {
  /**
   * The id of a card or container; null when nothing stands for it. A policy is where it is attached,
   * on one of the `preferred` if it can be; a session is its role; an object is its bucket; what a
   * collapsed container hides is that container.
   */
  readonly find: (id: string, preferred: readonly string[]) => string | null;
  readonly box: (anchor: string) => Box | null;
}

export function indexAnchors(
  entities: ReadonlyMap<string, Entity>,
  relations: readonly Relation[],
  layout: Layout,
): Anchors {
  const attachedTo = new Map<string, string[]>();
  for (const { kind, from, to } of relations) {
    if (kind !== "attachment" && kind !== "boundary") continue;
    attachedTo.set(from, [...(attachedTo.get(from) ?? []), to]);
  }
  const stands = (id: string) =>
    layout.cards.has(id) || layout.containers.has(id) || layout.summaries.has(id);

  const find = (id: string, preferred: readonly string[]): string | null => {
    const found = findShown(id, preferred);
    return found === null ? null : (layout.summaries.get(found) ?? found);
  };

  const findShown = (id: string, preferred: readonly string[]): string | null => {
    if (stands(id)) return id;
    const carriers = attachedTo.get(id) ?? [];
    const carrier = carriers.find((owner) => preferred.includes(owner)) ?? carriers[0];
    if (carrier !== undefined) return carrier;
    return (
      [
        containerOf(entities.get(id)),
        sessionRole(id, entities),
        rootAccount(id),
        encloser(id, stands),
      ].find((candidate) => candidate !== null && stands(candidate)) ?? null
    );
  };

  return {
    find,
    box: (anchor) => layout.cards.get(anchor)?.box ?? layout.containers.get(anchor) ?? null,
  };
}

/** A root stands as its organization, an unattached policy as its account. */
function containerOf(entity: Entity | undefined): string | null {
  if (entity?.kind === "organizational-unit") return entity.organization.id;
  return entity?.kind === "policy" ? entity.account.id : null;
}

/** `arn:aws:sts::111111111111:assumed-role/ops/alice` is the role `ops`, whatever its path. */
function sessionRole(id: string, entities: ReadonlyMap<string, Entity>): string | null {
  const [, , service, , account, resource = ""] = id.split(":");
  const [type, name] = resource.split("/");
  if (service !== "sts" || type !== "assumed-role" || name === undefined) return null;
  for (const entity of entities.values()) {
    if (entity.kind === "role" && entity.role.name === name && entity.account.id === account) {
      return entity.id;
    }
  }
  return null;
}

function rootAccount(id: string): string | null {
  const [, , service, , account, resource] = id.split(":");
  return service === "iam" && resource === "root" ? (account ?? null) : null;
}

/** The longest prefix at a `/` or `:` that stands on the canvas. */
function encloser(id: string, stands: (id: string) => boolean): string | null {
  const ends = [...id.slice(0, 2048).matchAll(/[/:]/g)].map(({ index }) => index);
  const end = ends.findLast((index) => stands(id.slice(0, index)));
  return end === undefined ? null : id.slice(0, end);
}
