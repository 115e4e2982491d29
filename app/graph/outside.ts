import type { Entity, Relation, Scenario } from "#core";
import { type Box, center, OUTSIDE_CARD, OUTSIDE_GAP, right, ROW_GAP } from "./geometry.ts";
import { positionOf } from "./layout-positions.ts";
import type { Neighbours } from "./order.ts";
import type { CardPlace } from "./placement.ts";
import { spread } from "./rows.ts";

const PITCH = OUTSIDE_CARD.height + ROW_GAP;

/**
 * Names of what acts from outside the scenario's accounts: service principals, other accounts and
 * their principals, and `anonymous`, as policies and saved requests name them.
 */
export function outsideNames(
  scenario: Scenario,
  entities: readonly Entity[],
  relations: readonly Relation[],
): readonly string[] {
  const known = new Set(entities.map((entity) => entity.id));
  const named = [
    ...relations
      .filter(({ kind }) => kind === "trust" || kind === "resource-grant")
      .map(({ from }) => from),
    ...scenario.requests.map(({ principal }) => principal).filter(isOutsideCaller),
  ];
  return [...new Set(named)].filter((name) => name !== "" && !known.has(name));
}

/** A request's principal without an account: a service, a public identity provider, nobody. */
function isOutsideCaller(principal: string): boolean {
  return principal === "anonymous" || /^[a-z0-9.-]+\.[a-z]+$/i.test(principal);
}

/**
 * One column at the left of everything, each beside what it is connected to, or where a person put it.
 * @param above Where it has no room at the left it stands over everything, this far from the left; else null.
 */
export function placeOutside(
  names: readonly string[],
  neighbours: Neighbours,
  cards: ReadonlyMap<string, CardPlace>,
  bounds: Box | null,
  positions: Scenario["layout"],
  above: number | null,
): ReadonlyMap<string, CardPlace> {
  const top = bounds?.y ?? 0;
  const wanted = new Map(names.map((name) => [name, wantedRow(name, neighbours, cards, top)]));
  const ordered = names.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  const left = bounds?.x ?? 0;
  const rows = spread(ordered.map((name) => wanted.get(name) ?? null));
  const x = above === null ? left - OUTSIDE_GAP - OUTSIDE_CARD.width : left + above;
  const yOf = (index: number) =>
    above === null
      ? top + Math.round((rows[index] ?? index) * PITCH)
      : top - (ordered.length - index) * PITCH;
  return new Map(
    ordered.map((name, index): readonly [string, CardPlace] => {
      const moved = positionOf(positions, name);
      const box = { ...(moved ?? { x, y: yOf(index) }), ...OUTSIDE_CARD };
      const sides = {
        left: { from: box.x - OUTSIDE_GAP, to: box.x },
        right: { from: right(box), to: right(box) + OUTSIDE_GAP },
      };
      return [name, { box, account: null, cell: null, sides: moved === null ? sides : null }];
    }),
  );
}

function wantedRow(
  name: string,
  neighbours: Neighbours,
  cards: ReadonlyMap<string, CardPlace>,
  top: number,
): number | null {
  const ys = (neighbours.get(name) ?? []).flatMap((id) => {
    const card = cards.get(id);
    return card === undefined ? [] : [center(card.box).y];
  });
  if (ys.length === 0) return null;
  return (ys.reduce((sum, y) => sum + y, 0) / ys.length - top - OUTSIDE_CARD.height / 2) / PITCH;
}
