import { describe, expect, test } from "vitest";
import { graphMessages } from "../messages/graph.ts";
import { type Box, bottom, type Point, right } from "./geometry.ts";
import type { RelationData } from "./graph-types.ts";
import { projectEdges } from "./project-edges.ts";
import { examplePictures, type TestPicture } from "./testing/picture.ts";

function segments(route: readonly Point[]): readonly (readonly [Point, Point])[] {
  return route.slice(1).map((point, index) => [route[index] ?? point, point]);
}

function crosses([a, b]: readonly [Point, Point], box: Box): boolean {
  const [left, rightEnd] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, low] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < right(box) && box.x < rightEnd && top < bottom(box) && box.y < low
    ? true
    : left === rightEnd
      ? box.x < left && left < right(box) && top < bottom(box) && box.y < low
      : box.y < top && top < bottom(box) && left < right(box) && box.x < rightEnd;
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const onSide = (x === box.x || x === right(box)) && box.y <= y && y <= bottom(box);
  const onEdge = (y === box.y || y === bottom(box)) && box.x <= x && x <= right(box);
  return onSide || onEdge;
}

function edgesOf({ relations, entities, layout }: TestPicture) {
  return projectEdges(relations, entities, layout, graphMessages.en);
}

describe.each(await examplePictures())("%s", (_, picture) => {
  const edges = edgesOf(picture);
  const { cards, containers } = picture.layout;
  const boxOf = (id: string) => cards.get(id)?.box ?? containers.get(id);

  test("every line has right angles only", () => {
    for (const { data } of edges) {
      const skew = segments(data?.route ?? []).filter(([a, b]) => a.x !== b.x && a.y !== b.y);
      expect(skew).toEqual([]);
    }
  });

  test("every line begins and ends on the border of what it connects", () => {
    for (const { source, target, data } of edges) {
      const [from, to] = [boxOf(source), boxOf(target)];
      const [start, end] = [data?.route.at(0), data?.route.at(-1)];
      expect(from !== undefined && start !== undefined && isOnBorder(start, from)).toBe(true);
      expect(to !== undefined && end !== undefined && isOnBorder(end, to)).toBe(true);
    }
  });

  test("no line runs through a card", () => {
    const through = edges.flatMap(({ id, data }) =>
      [...cards]
        .filter(([, { box }]) =>
          segments(data?.route ?? []).some((segment) => crosses(segment, box)),
        )
        .map(([card]) => `${id} through ${card}`),
    );
    expect(through).toEqual([]);
  });

  test("lines that say different things do not lie on each other", () => {
    const upright = edges.flatMap(({ id, data }) =>
      segments(data?.route ?? []).flatMap(([a, b]) =>
        a.x === b.x
          ? [{ id, x: a.x, top: Math.min(a.y, b.y), low: Math.max(a.y, b.y), look: lookOf(data) }]
          : [],
      ),
    );
    const hidden = upright.flatMap((one, index) =>
      upright
        .slice(index + 1)
        .filter(
          (other) =>
            other.x === one.x &&
            other.look !== one.look &&
            Math.min(one.low, other.low) > Math.max(one.top, other.top),
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(hidden).toEqual([]);
  });
});

function lookOf(data: RelationData | undefined): string {
  return `${data?.kind} ${data?.denies} ${data?.conditional}`;
}
