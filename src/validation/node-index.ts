import { removalEdits } from "../json/edit.ts";
import type { JsonArray, JsonMember, JsonNode, JsonObject } from "../json/node.ts";
import type { TextEdit } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";

/** Where the values of a JSON text stand in it, for mends that must know what is around a value. */
export interface NodeIndex {
  readonly root: JsonNode | null;
  /** The value that is written at just this range. */
  readonly nodeAt: (range: SourceRange) => JsonNode | null;
  /** The member whose value, or whose whole, is written at the range. */
  readonly memberAt: (range: SourceRange) => JsonMember | null;
  /** Whether the member at the range has a list with nothing in it: what is no list has said so already. */
  readonly isEmptyList: (range: SourceRange) => boolean;
  /** The members of the object in which a member, or its key, stands at the range. */
  readonly siblings: (range: SourceRange) => readonly JsonMember[];
  /** Takes a list's item or an object's member away, with its comma; null when it is neither. */
  readonly remove: (range: SourceRange) => readonly TextEdit[] | null;
  /** Takes several items of one list away; null unless all are items of one, and others stay. */
  readonly removeItems: (ranges: readonly SourceRange[]) => readonly TextEdit[] | null;
}

interface Place {
  readonly container: JsonArray | JsonObject;
  readonly index: number;
}

/** Linear in the text, once; each question is then answered at once. */
export function indexNodes(root: JsonNode | null): NodeIndex {
  // A value's first character is its own, but for a member, which begins where its key does.
  const nodes = new Map<number, JsonNode>();
  const members = new Map<number, JsonMember>();
  const places = new Map<number, Place>();

  const waiting: JsonNode[] = root === null ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.set(node.range.from, node);
    if (node.kind === "array") {
      for (const [index, item] of node.items.entries()) {
        places.set(item.range.from, { container: node, index });
        waiting.push(item);
      }
    } else if (node.kind === "object") {
      for (const [index, member] of node.members.entries()) {
        places.set(member.range.from, { container: node, index });
        members.set(member.range.from, member);
        members.set(member.value.range.from, member);
        waiting.push(member.value);
      }
    }
  }

  return {
    root,
    nodeAt: ({ from }) => nodes.get(from) ?? null,
    memberAt: ({ from }) => members.get(from) ?? null,
    isEmptyList: ({ from }) => {
      const value = members.get(from)?.value;
      return value?.kind === "array" && value.items.length === 0;
    },
    siblings: ({ from }) => {
      const container = places.get(from)?.container;
      return container?.kind === "object" ? container.members : [];
    },
    remove: ({ from }) => {
      const place = places.get(from);
      return place === undefined ? null : removeOne(place);
    },
    removeItems: (ranges) => {
      const found = ranges.map(({ from }) => places.get(from));
      const container = found[0]?.container;
      if (container?.kind !== "array") return null;
      if (found.some((place) => place?.container !== container)) return null;
      if (ranges.length >= container.items.length) return null;
      const [only] = found;
      if (only !== undefined && found.length === 1) return removeOne(only);
      const removed = new Set(found.flatMap((place) => place?.index ?? []));
      return removalEdits(container.range, container.items, removed);
    },
  };
}

/** As `removalEdits`, which looks at every child: here there may be thousands, and as many questions. */
function removeOne({ container, index }: Place): readonly TextEdit[] {
  const children = container.kind === "array" ? container.items : container.members;
  const range = children[index]?.range;
  if (range === undefined) return [];
  const next = children[index + 1]?.range;
  const previous = children[index - 1]?.range;
  if (next !== undefined) return [{ range: { from: range.from, to: next.from }, text: "" }];
  if (previous !== undefined) return [{ range: { from: previous.to, to: range.to }, text: "" }];
  return [{ range: { from: container.range.from + 1, to: container.range.to - 1 }, text: "" }];
}
