import type { Entity, Relation, Scenario } from "#core";
import { type Box, center, OUTSIDE_CARD, OUTSIDE_GAP, ROW_GAP } from "./geometry.ts";
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

/** One column at the left of everything, each beside what it is connected to, or where a person put it. */
export function placeOutside(
  names: readonly string[],
  neighbours: Neighbours,
  cards: ReadonlyMap<string, CardPlace>,
  bounds: Box | null,
  positions: Scenario["layout"],
): ReadonlyMap<string, CardPlace> {
  const left = bounds?.x ?? 0;
  const top = bounds?.y ?? 0;
  const wanted = new Map(names.map((name) => [name, wantedRow(name, neighbours, cards, top)]));
  const ordered = names.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  const rows = spread(ordered.map((name) => wanted.get(name) ?? null));
  const x = left - OUTSIDE_GAP - OUTSIDE_CARD.width;
  return new Map(
    ordered.map((name, index): readonly [string, CardPlace] => {
      const moved = positionOf(positions, name);
      const y = top + Math.round((rows[index] ?? index) * PITCH);
      return [
        name,
        {
          box: { ...(moved ?? { x, y }), ...OUTSIDE_CARD },
          account: null,
          cell: null,
          sides:
            moved === null
              ? {
                  left: { from: x - OUTSIDE_GAP, to: x },
                  right: { from: x + OUTSIDE_CARD.width, to: left },
                }
              : null,
        },
      ];
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
