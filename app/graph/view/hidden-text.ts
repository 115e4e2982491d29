import type { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import type { Graph } from "../graph-types.ts";
import { lineKind, POLICIES, policyCount } from "./kinds.ts";
import type { View } from "./view-store.ts";

/** How much of a picture is hidden or faded: `3 of 12 hidden`. Cards, policies and lines count. */
export function hiddenText(
  graph: Graph,
  { hidden, fades }: Pick<View, "hidden" | "fades">,
  words: (typeof GRAPH_VIEW_WORDS)["en"],
): string {
  const cards = graph.nodes.filter(({ type }) => type === "card");
  const policies = policyCount(graph);
  const all = cards.length + policies + graph.edges.length;
  const off =
    cards.filter(({ data }) => "kind" in data && hidden.has(data.kind)).length +
    (hidden.has(POLICIES) ? policies : 0) +
    graph.edges.filter((edge) => hidden.has(lineKind(edge))).length;
  if (off === 0) return words.allShown(all);
  return fades ? words.faded(off, all) : words.hidden(off, all);
}
