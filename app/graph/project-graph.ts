import type { Entity, Relation, Scenario } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import type { Frame } from "../state/frame.ts";
import type { Selection } from "../state/state.ts";
import type { Anchors } from "./anchors.ts";
import { emphasize } from "./emphasis.ts";
import type { Graph } from "./graph-types.ts";
import type { Layout } from "./placement.ts";
import { projectEdges } from "./project-edges.ts";
import { projectNodes } from "./project-nodes.ts";

export interface Picture {
  readonly scenario: Scenario;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: readonly Relation[];
  readonly layout: Layout;
}

/** What React Flow draws of a scenario that nobody plays and in which nothing is selected. */
export function projectScenario(
  { scenario, entities, relations, layout }: Picture,
  words: GraphWords,
): Graph {
  return {
    nodes: projectNodes(scenario, entities, layout, words),
    edges: projectEdges(relations, entities, layout, words),
  };
}

/**
 * The whole picture. Pure: the same scenario, frame and selection give the same nodes and edges, and
 * what a step does not change is the same object as before.
 * @param graph Of `projectScenario`.
 * @param selectedWord How selected nodes are described to those who hear the page.
 * @param frame Where the player stands; null while nothing was sent.
 * @param standing Id of the node the token rests on.
 */
export function projectGraph(
  graph: Graph,
  anchors: Anchors,
  frame: Frame | null,
  selection: Pick<Selection, "entity" | "also" | "relation">,
  selectedWord = "",
  standing: string | null = null,
): Graph {
  return emphasize(graph, {
    selected: selectedOn(anchors, selection),
    selectedWord,
    relation: selection.relation,
    current: frame?.at == null ? null : anchors.find(frame.at, frame.concerns),
    // After the verdict one works on: only what decided stays marked.
    concerned: frame === null || frame.id === "verdict" ? null : concernedBy(frame, anchors),
    standing,
  });
}

function concernedBy(frame: Frame, anchors: Anchors): ReadonlySet<string> {
  return new Set(frame.concerns.flatMap((id) => anchors.find(id, frame.concerns) ?? []));
}

/** Notes are no entities: they stand for themselves. */
function selectedOn(
  anchors: Anchors,
  { entity, also }: Pick<Selection, "entity" | "also">,
): ReadonlySet<string> {
  if (entity === null) return NOBODY;
  return new Set([entity, ...also].map((id) => anchors.find(id, []) ?? id));
}

const NOBODY: ReadonlySet<string> = new Set();
