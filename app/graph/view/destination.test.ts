import { describe, expect, test } from "vitest";
import { graphMessages } from "../../messages/graph.ts";
import type { Graph } from "../graph-types.ts";
import type { Direction } from "../neighbours.ts";
import { projectScenario } from "../project-graph.ts";
import { CROSS_ACCOUNT, examplePictures, pictureOf, type TestPicture } from "../testing/picture.ts";
import { destinationFrom } from "./destination.ts";

const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];

/** All one gets to with arrow keys from a node. */
function reachable(from: string, graph: Graph, { layout }: TestPicture): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const direction of DIRECTIONS) {
      const next = destinationFrom(id, direction, graph, layout);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

function unreachable(picture: TestPicture): readonly string[] {
  const graph = projectScenario(picture, graphMessages.en);
  const all = graph.nodes.map(({ id }) => id);
  return all.flatMap((from) => {
    const reached = reachable(from, graph, picture);
    return all.filter((id) => !reached.has(id)).map((id) => `${id} from ${from}`);
  });
}

describe.each(await examplePictures())("%s", (_, picture) => {
  test("arrow keys lead from every node to every other", () => {
    expect(unreachable(picture)).toEqual([]);
  });

  test("an arrow leads the way it points", () => {
    const graph = projectScenario(picture, graphMessages.en);
    const left = (id: string | null) => picture.layout.cards.get(id ?? "")?.box.x;
    const backwards = graph.nodes.filter(({ id }) => {
      const next = left(destinationFrom(id, "right", graph, picture.layout));
      return next !== undefined && next <= (left(id) ?? Number.NEGATIVE_INFINITY);
    });
    expect(backwards).toEqual([]);
  });
});

test("nodes far from all others are reached, too", () => {
  const picture = pictureOf({
    ...CROSS_ACCOUNT,
    layout: { "111111111111": { x: 5000, y: 40 }, "222222222222": { x: -9000, y: 8000 } },
  });
  expect(unreachable(picture)).toEqual([]);
});

test("nothing lies beyond the last node", () => {
  const picture = pictureOf({
    version: 1,
    name: "",
    accounts: [{ id: "111111111111", name: "A" }],
  });
  const graph = projectScenario(picture, graphMessages.en);
  for (const direction of DIRECTIONS) {
    expect(destinationFrom("111111111111", direction, graph, picture.layout)).toBeNull();
  }
});
