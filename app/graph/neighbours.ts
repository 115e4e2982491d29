import { type Box, center } from "./geometry.ts";

export type Direction = "left" | "right" | "up" | "down";

/** How much worse being off the line is than being far along it. */
const ASIDE = 2.5;

/**
 * The box one gets to from another with an arrow key: the nearest whose middle lies that way, with
 * those straight ahead before those aside. Null where there is none.
 */
export function neighbourTowards(
  from: string,
  direction: Direction,
  boxes: ReadonlyMap<string, Box>,
): string | null {
  const start = boxes.get(from);
  if (start === undefined) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, box] of boxes) {
    const cost = id === from ? null : costOf(start, box, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}

function costOf(start: Box, box: Box, direction: Direction): number | null {
  const [a, b] = [center(start), center(box)];
  const level = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  const ahead = sign * (level ? b.x - a.x : b.y - a.y);
  const aside = Math.abs(level ? b.y - a.y : b.x - a.x);
  // Within a cone of about 76 degrees to each side; what is beside is no neighbour in front.
  return ahead > 0 && aside <= 4 * ahead ? ahead + ASIDE * aside : null;
}
