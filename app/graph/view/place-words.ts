import { ACCOUNT_HEADER, type Box, bottom, right } from "../geometry.ts";
import type { GraphEdge } from "../graph-types.ts";
import type { Layout } from "../placement.ts";
import { wordBox, type WordPlace, wordPosition, wordWidth } from "./word-place.ts";

/** From where one looks first to where there is room at last; runs of a line are level by turns. */
const PLACES: readonly WordPlace[] = [0, 2, 4].flatMap((run) => [
  { run, at: "end", below: false } as const,
  { run, at: "end", below: true } as const,
  { run, at: "start", below: false } as const,
  { run, at: "start", below: true } as const,
]);

/** Gives every word a place on its line where it lies on no card, on no name and on no other word. */
export function placeWords(edges: readonly GraphEdge[], layout: Layout): readonly GraphEdge[] {
  const taken = createBands();
  for (const { box } of layout.cards.values()) taken.add(box);
  for (const box of layout.containers.values()) taken.add({ ...box, height: ACCOUNT_HEADER });
  return edges.map((edge) => {
    if (edge.data === undefined || edge.data.word === "") return edge;
    const { word, route } = edge.data;
    const width = wordWidth(word);
    for (const place of PLACES) {
      const position = wordPosition(route, place, width);
      const box = position === null ? null : wordBox(position, width);
      if (box === null || !taken.isFree(box)) continue;
      taken.add(box);
      if (place === PLACES[0]) return edge;
      return { ...edge, data: { ...edge.data, place } };
    }
    return edge;
  });
}

/** Boxes by their height on the canvas, so that only those near are compared. */
function createBands() {
  const bands = new Map<number, Box[]>();
  const bandsOf = ({ y, height }: Box) => {
    const [first, last] = [Math.floor(y / BAND), Math.floor((y + height) / BAND)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  return {
    add: (box: Box) => {
      for (const band of bandsOf(box)) {
        const known = bands.get(band);
        if (known === undefined) bands.set(band, [box]);
        else known.push(box);
      }
    },
    isFree: (box: Box) =>
      bandsOf(box).every((band) => (bands.get(band) ?? []).every((other) => !overlap(box, other))),
  };
}

const BAND = 128;

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
