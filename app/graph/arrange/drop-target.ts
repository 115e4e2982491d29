import type { Entity } from "#core";
import { type Box, bottom, type Point, right } from "../geometry.ts";
import type { Layout } from "../placement.ts";

/** How far beyond its border something may be put that still belongs to a unit, whose outline grows with it. */
const GRACE = 48;

/** The innermost account a point lies in; null in none. */
export function accountAt(
  point: Point,
  entities: ReadonlyMap<string, Entity>,
  layout: Layout,
): string | null {
  return innermost(point, layout, (id) => entities.get(id)?.kind === "account");
}

/**
 * The root or organizational unit that an account or unit is put into by dropping it at a point.
 * @param home The unit it is in; null in none.
 * @param own Ids of what is dropped and of what is in it, where it cannot go.
 * @returns The same while it is still within, or near, its outline. Null outside every organization.
 */
export function unitAt(
  point: Point,
  home: string | null,
  entities: ReadonlyMap<string, Entity>,
  layout: Layout,
  own: ReadonlySet<string>,
): string | null {
  const found = innermost(point, layout, (id) => {
    if (own.has(id)) return false;
    const kind = entities.get(id)?.kind;
    return kind === "organizational-unit" || kind === "organization";
  });
  const unit = found === null ? null : rootOf(found, entities);
  const outline = home === null ? null : boxOfContainer(home, entities, layout);
  const isNear = outline !== null && contains(inflate(outline, GRACE), point);
  // Deeper within its own unit is another unit; what lies around it, at its border, is not.
  return isNear && (unit === null || isAround(unit, home ?? "", entities)) ? home : unit;
}

/** An organization stands for its root. */
function rootOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(id);
  return entity?.kind === "organization" ? entity.organization.root.id : id;
}

/** Where a container is drawn, a root as its organization; null where it is not. */
export function boxOfContainer(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  { containers, cards }: Layout,
): Box | null {
  const entity = entities.get(id);
  const isRoot = entity?.kind === "organizational-unit" && entity.parent === null;
  const drawn = isRoot ? entity.organization.id : id;
  return containers.get(drawn) ?? cards.get(drawn)?.box ?? null;
}

/** Whether a unit is one of those that another lies in. */
function isAround(unit: string, inner: string, entities: ReadonlyMap<string, Entity>): boolean {
  let at = entities.get(inner);
  while (at?.kind === "organizational-unit" && at.parent !== null) {
    if (at.parent === unit) return true;
    at = entities.get(at.parent);
  }
  return false;
}

function innermost(
  point: Point,
  { containers, cards }: Layout,
  isWanted: (id: string) => boolean,
): string | null {
  let best: { readonly id: string; readonly area: number } | null = null;
  // Collapsed ones are cards.
  const collapsed = [...cards].map(([id, { box }]) => [id, box] as const);
  for (const [id, box] of [...containers, ...collapsed]) {
    const area = box.width * box.height;
    if (isWanted(id) && contains(box, point) && (best === null || area < best.area)) {
      best = { id, area };
    }
  }
  return best?.id ?? null;
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
}

function inflate({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
