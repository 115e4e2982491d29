import { describe, expect, test } from "vitest";
import { graphMessages } from "../messages/graph.ts";
import type { Frame } from "../state/frame.ts";
import { indexAnchors } from "./anchors.ts";
import { lengthOf } from "./path.ts";
import { projectEdges } from "./project-edges.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "./testing/picture.ts";
import { samples, standingAt, wayBetween } from "./travel.ts";

const ALICE = arn("user/alice");
const TEAM = arn("group/team");
const READER = arn("role/service/reader", TWO);
const BUCKET = "arn:aws:s3:::reports";

const { entities, relations, layout } = pictureOf(CROSS_ACCOUNT);
const edges = projectEdges(relations, entities, layout, graphMessages.en);
const corner = (id: string) => {
  const box = layout.cards.get(id)?.box ?? layout.containers.get(id);
  return { x: box?.x, y: box?.y };
};

describe("the way", () => {
  const routeOf = (from: string, to: string) =>
    edges.find(({ source, target }) => source === from && target === to)?.data?.route ?? [];

  test("runs along the edge where there is one", () => {
    const way = wayBetween(ALICE, TEAM, layout, edges);
    expect(way.at(0)).toEqual(corner(ALICE));
    expect(way.at(-1)).toEqual(corner(TEAM));
    const route = routeOf(ALICE, TEAM);
    expect(route.length).toBeGreaterThan(1);
    expect(way).toEqual(expect.arrayContaining([...route]));
  });

  test("runs along it the other way round too", () => {
    const route = routeOf(ALICE, TEAM);
    const way = wayBetween(TEAM, ALICE, layout, edges);
    const at = way.findIndex((point) => point === route.at(-1));
    expect(way.slice(at, at + route.length)).toEqual(route.toReversed());
  });

  test("is a line of its own where no edge is", () => {
    expect(routeOf(ALICE, BUCKET)).toEqual([]);
    const way = wayBetween(ALICE, BUCKET, layout, edges);
    expect(way.length).toBeGreaterThan(3);
    expect(way.at(-1)).toEqual(corner(BUCKET));
  });

  test("leads from a card to an account, and nowhere from what does not stand", () => {
    // The name of a container is at its left: the token rests at its right.
    const account = layout.containers.get(ONE);
    const rest = { x: (account?.x ?? 0) + (account?.width ?? 0), y: account?.y };
    expect(wayBetween(READER, ONE, layout, edges).at(-1)).toEqual(rest);
    expect(wayBetween("gone", ONE, layout, edges)).toEqual([]);
  });

  test("has samples at equal distances, from end to end", () => {
    const way = wayBetween(ALICE, TEAM, layout, edges);
    const points = samples(way);
    expect(points.at(0)).toEqual(way.at(0));
    expect(points.at(-1)).toEqual(way.at(-1));
    const step = lengthOf(way) / (points.length - 1);
    // Around a corner the straight distance is shorter, never longer.
    const distances = points
      .slice(1)
      .map((point, index) => lengthOf([points[index] ?? point, point]));
    expect(Math.max(...distances)).toBeLessThanOrEqual(step + 0.001);
  });

  test("of great length has a bounded number of samples", () => {
    expect(
      samples([
        { x: 0, y: 0 },
        { x: 1e6, y: 0 },
      ]).length,
    ).toBeLessThan(100);
  });
});

describe("standing", () => {
  const anchors = indexAnchors(entities, relations, layout);
  const frame = (at: string | null): Frame => ({
    id: "0",
    kind: "stage",
    call: "request",
    account: null,
    outcome: "allows",
    at,
    concerns: [],
    source: null,
  });
  const frames = [
    frame(null),
    frame(ALICE),
    frame(null),
    frame("arn:aws:s3:::elsewhere"),
    frame(BUCKET),
  ];

  test.each([
    [0, null],
    [1, ALICE],
    [2, ALICE],
    [3, ALICE],
    [4, BUCKET],
    [99, BUCKET],
    [-1, null],
  ])("at step %i: %s", (step, expected) => {
    expect(standingAt(frames, step, anchors)).toBe(expected);
  });
});
