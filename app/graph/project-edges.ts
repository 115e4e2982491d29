import type { Entity, Relation, RelationKind } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import type { GraphEdge } from "./graph-types.ts";
import { EDGE_LAYER } from "./node-frame.ts";
import type { Layout } from "./placement.ts";
import { type Connection, routeEdges } from "./routes.ts";
import { relationSentence, relationWord } from "./sentences.ts";
import { placeWords } from "./view/place-words.ts";

/** Kinds leave and enter side by side: units off the middle of a card's side. */
const OFFSETS: Readonly<Record<RelationKind, number>> = {
  membership: 0,
  workload: 0,
  attachment: 0,
  boundary: 0,
  trust: -12,
  "resource-grant": -12,
  "identity-grant": 12,
};

/** One edge for each relation between two things on the canvas. Attached policies are chips instead. */
export function projectEdges(
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
  layout: Layout,
  words: GraphWords,
): readonly GraphEdge[] {
  const shown = throughSummaries(relations, layout).filter((relation) => isDrawn(relation, layout));
  const routes = routeEdges(shown.map(toConnection), layout);
  const spoken = new Set<string>();
  const edges = shown.flatMap((relation): GraphEdge[] => {
    const route = routes.get(relation.id);
    if (route === undefined) return [];
    // What runs together into one card says its word once.
    const trunk = `${trunkKind(relation)} ${relation.to}`;
    const word = spoken.has(trunk) ? "" : relationWord(relation.kind, relation.effect, words);
    spoken.add(trunk);
    return [
      {
        id: relation.id,
        type: "relation",
        source: relation.from,
        target: relation.to,
        zIndex: EDGE_LAYER,
        domAttributes: { tabIndex: -1, "aria-roledescription": words.edge },
        ariaLabel: relationSentence(relation, entities, words),
        data: {
          kind: relation.kind,
          denies: relation.effect === "deny",
          conditional: relation.conditional,
          word,
          route,
          documentId: relation.source?.documentId ?? null,
        },
      },
    ];
  });
  return placeWords(edges, layout);
}

/** Lines to what a collapsed container hides end at the container, several of one kind as one. */
function throughSummaries(
  relations: readonly Relation[],
  { summaries }: Layout,
): readonly Relation[] {
  if (summaries.size === 0) return relations;
  const seen = new Set<string>();
  return relations.flatMap((relation): Relation[] => {
    const from = summaries.get(relation.from) ?? relation.from;
    const to = summaries.get(relation.to) ?? relation.to;
    if (from === relation.from && to === relation.to) return [relation];
    const key = `${trunkKind(relation)} ${from} ${to}`;
    if (from === to || seen.has(key)) return [];
    seen.add(key);
    return [{ ...relation, from, to }];
  });
}

function isDrawn({ kind, from, to }: Relation, layout: Layout): boolean {
  if (kind === "attachment" || kind === "boundary") return false;
  const target = layout.cards.get(to);
  // The account around a role or resource needs no line to it.
  return target !== undefined && target.account !== from;
}

function toConnection(relation: Relation): Connection {
  const { id, from, to } = relation;
  return { id, from, to, kind: trunkKind(relation), offset: OFFSETS[relation.kind] };
}

function trunkKind({ kind, effect, conditional }: Relation): string {
  return `${kind} ${effect} ${conditional ? "if" : ""}`;
}
