import type { GraphWords } from "../../messages/graph.ts";
import type { Graph, GraphNode } from "../graph-types.ts";

/** What can be found on a canvas, prepared once for each picture of it. */
export interface FindIndex {
  readonly entries: readonly FindEntry[];
}

interface FindEntry {
  readonly id: string;
  readonly name: string;
  /** All one may look for, in small letters. */
  readonly text: string;
}

/** Name, kind, ARN, account and policies of everything that stands on the canvas. */
export function indexGraph(
  { nodes }: Graph,
  hidden: ReadonlySet<string>,
  words: GraphWords,
): FindIndex {
  const accounts = new Map(
    nodes.flatMap((node) => (node.type === "account" ? [[node.id, node.data.name] as const] : [])),
  );
  return {
    entries: nodes.flatMap((node) => {
      if (node.type === "card" && hidden.has(node.data.kind)) return [];
      const name = node.data.name.toLowerCase();
      const account = accounts.get(node.parentId ?? "") ?? "";
      const policies = node.data.chips.map((chip) => chip.name);
      const texts = [name, kindOf(node, words), node.id, node.parentId ?? "", account, ...policies];
      return [{ id: node.id, name, text: texts.join("\n").toLowerCase() }];
    }),
  };
}

/**
 * Ids of what has every word of the query somewhere: first what is so called, then what begins so,
 * then what has it in its name, then the rest; each in the order of the canvas. Nothing fits an empty
 * query.
 */
export function findNodes({ entries }: FindIndex, query: string): readonly string[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [];
  const parts = wanted.split(/\s+/u);
  const fits = entries.filter(({ text }) => parts.every((part) => text.includes(part)));
  const rank = ({ name }: FindEntry) => {
    const at = name.indexOf(wanted);
    return name === wanted ? 0 : at === 0 ? 1 : at > 0 ? 2 : 3;
  };
  return fits.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

function kindOf({ type, data }: GraphNode, words: GraphWords): string {
  return type === "account" ? words.kinds.account : words.kinds[data.kind];
}
