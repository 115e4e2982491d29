import { expect, test } from "vitest";
import { graphMessages } from "../../messages/graph.ts";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import type { Graph } from "../graph-types.ts";
import { projectScenario } from "../project-graph.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { hiddenText } from "./hidden-text.ts";
import { cardKinds, lineKinds, POLICIES } from "./kinds.ts";
import { applyView, neighbourhood } from "./look.ts";
import { type View, viewStore } from "./view-store.ts";

const graph = projectScenario(pictureOf(CROSS_ACCOUNT), graphMessages.en);
const PLAIN: View = { ...viewStore.getState(), apply: applyView };
const ids = ({ nodes }: Graph) => nodes.map(({ id }) => id);
const faded = ({ nodes }: Graph) =>
  nodes.flatMap(({ id, className = "" }) => (className.includes("is-faded") ? [id] : []));

test("nothing asked for, nothing changed", () => {
  const seen = applyView(graph, PLAIN, null);
  expect(seen.nodes.every((node, index) => node === graph.nodes[index])).toBe(true);
  expect(seen.edges.every((edge, index) => edge === graph.edges[index])).toBe(true);
});

test("a hidden kind is gone with its lines, and accounts stay", () => {
  const seen = applyView(graph, { ...PLAIN, hidden: new Set(["user"]) }, null);
  expect(ids(graph)).toContain(arn("user/alice"));
  expect(ids(seen)).not.toContain(arn("user/alice"));
  expect(ids(seen)).toContain(ONE);
  expect(seen.edges.filter(({ source }) => source === arn("user/alice"))).toEqual([]);
});

test("what fades stays where it is", () => {
  const seen = applyView(graph, { ...PLAIN, hidden: new Set(["user"]), fades: true }, null);
  expect(ids(seen)).toEqual(ids(graph));
  expect(faded(seen)).toEqual([arn("user/alice"), arn("user/bob")]);
});

test("hidden policies leave cards without chips", () => {
  const seen = applyView(graph, { ...PLAIN, hidden: new Set([POLICIES]) }, null);
  expect(graph.nodes.some(({ data }) => data.chips.length > 0)).toBe(true);
  expect(seen.nodes.flatMap(({ data }) => data.chips)).toEqual([]);
});

test("a kind of line can be hidden alone", () => {
  const [first] = lineKinds(graph, graphMessages.en);
  const seen = applyView(graph, { ...PLAIN, hidden: new Set([first?.id ?? ""]) }, null);
  expect(graph.edges.length - seen.edges.length).toBe(first?.count);
  expect(ids(seen)).toEqual(ids(graph));
});

test("neighbours are what a line leads to, and the accounts around", () => {
  const near = neighbourhood(graph, arn("user/alice"));
  expect(near).toEqual(new Set([arn("user/alice"), arn("group/team"), ONE]));
  expect(neighbourhood(graph, TWO).has("arn:aws:s3:::reports")).toBe(true);
});

test("strangers fade around what is pointed at, else around what is selected, and never while playing", () => {
  const near = { ...PLAIN, neighbours: true };
  expect(faded(applyView(graph, near, arn("user/alice")))).toContain(arn("user/bob"));
  const pointed = { ...near, pointed: arn("user/bob") };
  expect(faded(applyView(graph, pointed, arn("user/alice")))).toContain(arn("user/alice"));
  expect(faded(applyView(graph, near, null))).toEqual([]);
  const played: Graph = {
    ...graph,
    nodes: graph.nodes.map((node, index) =>
      index === 0 ? Object.assign({}, node, { className: "is-current" }) : node,
    ),
  };
  expect(faded(applyView(played, near, arn("user/alice")))).toEqual([]);
});

test("the same look of a node is the same object, so that nothing is drawn again for nothing", () => {
  const view = { ...PLAIN, neighbours: true };
  const [one, two] = [
    applyView(graph, view, arn("user/alice")),
    applyView(graph, view, arn("user/alice")),
  ];
  expect(one.nodes.every((node, index) => node === two.nodes[index])).toBe(true);
});

test("it is said how much is hidden", () => {
  const words = GRAPH_VIEW_WORDS.en;
  const users = cardKinds(graph, graphMessages.en).find(({ id }) => id === "user");
  expect(users).toEqual({ id: "user", label: "User", count: 2 });
  expect(hiddenText(graph, { hidden: new Set(["user"]), fades: false }, words)).toMatch(
    /^2 of \d+ hidden$/u,
  );
  expect(hiddenText(graph, { hidden: new Set(), fades: false }, words)).toMatch(/^All \d+ shown$/u);
});
