import { type Box, bottom, boundsOf, center, type Point, right } from "../geometry.ts";

export const ALIGNMENTS = ["left", "centre", "right", "top", "middle", "bottom"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export type Axis = "horizontally" | "vertically";

/** By how much each box moves, in the same order. */
export type Moves = readonly Point[];

/** Puts boxes in line: with the outermost of them, or about the middle of all. */
export function align(boxes: readonly Box[], how: Alignment): Moves {
  const bounds = boundsOf(boxes);
  return boxes.map((box) => (bounds === null ? { x: 0, y: 0 } : moveInto(box, bounds, how)));
}

function moveInto(box: Box, bounds: Box, how: Alignment): Point {
  switch (how) {
    case "left":
      return { x: bounds.x - box.x, y: 0 };
    case "centre":
      return { x: center(bounds).x - center(box).x, y: 0 };
    case "right":
      return { x: right(bounds) - right(box), y: 0 };
    case "top":
      return { x: 0, y: bounds.y - box.y };
    case "middle":
      return { x: 0, y: center(bounds).y - center(box).y };
    case "bottom":
      return { x: 0, y: bottom(bounds) - bottom(box) };
  }
}

/** Leaves the outermost boxes where they are and puts the others between them with equal gaps. */
export function distribute(boxes: readonly Box[], axis: Axis): Moves {
  const bounds = boundsOf(boxes);
  if (bounds === null || boxes.length < 3) return boxes.map(() => ({ x: 0, y: 0 }));
  const isLevel = axis === "horizontally";
  const sizeOf = (box: Box) => (isLevel ? box.width : box.height);
  const startOf = (box: Box) => (isLevel ? box.x : box.y);
  const taken = boxes.reduce((sum, box) => sum + sizeOf(box), 0);
  const gap = (sizeOf(bounds) - taken) / (boxes.length - 1);
  const moves = new Map<Box, Point>();
  let next = startOf(bounds);
  for (const box of boxes.toSorted((a, b) => middle(a) - middle(b))) {
    const by = next - startOf(box);
    moves.set(box, isLevel ? { x: by, y: 0 } : { x: 0, y: by });
    next += sizeOf(box) + gap;
  }
  return boxes.map((box) => moves.get(box) ?? { x: 0, y: 0 });

  function middle(box: Box): number {
    return isLevel ? center(box).x : center(box).y;
  }
}
