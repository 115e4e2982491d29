import type { GraphWords } from "../../messages/graph.ts";
import type { CardKind } from "../card-kind.ts";
import { type EndMarkKind, END_MARKS } from "../EndMark.tsx";
import type { Graph, GraphEdge } from "../graph-types.ts";
import { endMark } from "../RelationEdge.tsx";

/** Something one can show or hide: a kind of card, policies, or a kind of line. */
export interface KindChoice {
  /** As `View.hidden` names it. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export const POLICIES = "policies";

/** The kinds of cards on the canvas, in the order they are met. */
export function cardKinds({ nodes }: Graph, words: GraphWords): readonly KindChoice[] {
  const counts = new Map<CardKind, number>();
  for (const { type, data } of nodes) {
    if (type === "card") counts.set(data.kind, (counts.get(data.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ id: kind, label: words.kinds[kind], count }));
}

export function policyCount({ nodes }: Graph): number {
  return nodes.reduce((sum, { data }) => sum + data.chips.length, 0);
}

/** The kinds of lines on the canvas, in the order of the legend. */
export function lineKinds({ edges }: Graph, words: GraphWords): readonly KindChoice[] {
  return END_MARKS.flatMap((mark): KindChoice[] => {
    const count = edges.filter(({ data }) => data !== undefined && endMark(data) === mark).length;
    return count === 0 ? [] : [{ id: lineId(mark), label: words.relationWords[mark], count }];
  });
}

export function lineKind({ data }: GraphEdge): string {
  return data === undefined ? "" : lineId(endMark(data));
}

function lineId(mark: EndMarkKind): string {
  return `line ${mark}`;
}
