import type { TextEdit } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import type { JsonArray, JsonNode } from "./node.ts";
import { createTokenReader } from "./token-reader.ts";

export type { TextEdit } from "../text/diagnostic.ts";

// Changes to JSON text that leave everything they do not concern as its author formatted it. Values go in
// as their author would have written them: with the text's own indentation and line breaks. (jsonc-parser's
// `modify` formats whole lines, and takes the wrong characters when it removes the last item of a list that
// stands on one line.)

/** The text with `value` as the last item of the list. */
export function appendItem(text: string, list: JsonArray, value: unknown): string {
  const last = list.items.at(-1);
  if (last === undefined) {
    return splice(text, list.range, printList(text, list, [value]));
  }
  const previous = list.items.at(-2);
  const between = previous === undefined ? list.range.from + 1 : endOfComma(text, previous);
  const gap = text.slice(between, last.range.from);
  // A gap that holds a comment is not one to repeat.
  const space = gap.trim() === "" ? gap : " ";
  const separator = space === "" && isMultiline(text) ? " " : space;
  const printed = print(text, value, indentationAt(text, last.range.from));
  return splice(text, { from: last.range.to, to: last.range.to }, `,${separator}${printed}`);
}

/** The text with the value in a list of its own, and `value` after it. */
export function wrapAndAppend(text: string, node: JsonNode, value: unknown): string {
  const { from, to } = node.range;
  const old = text.slice(from, to);
  if (!isMultiline(text)) {
    return splice(text, node.range, `[${old},${JSON.stringify(value)}]`);
  }
  const outer = indentationAt(text, from);
  const unit = indentationUnit(text);
  const inner = outer + unit;
  const eol = lineBreak(text);
  const moved = old.replaceAll(/\r?\n/g, (found) => found + unit);
  return splice(
    text,
    node.range,
    `[${eol}${inner}${moved},${eol}${inner}${print(text, value, inner)}${eol}${outer}]`,
  );
}

/** The text with another value in the node's place. */
export function replaceNode(text: string, node: JsonNode, value: unknown): string {
  return splice(text, node.range, print(text, value, indentationAt(text, node.range.from)));
}

/** The edits that take items, or members, out of their container, with the commas they need no more. */
export function removalEdits(
  container: SourceRange,
  children: readonly { readonly range: SourceRange }[],
  removed: ReadonlySet<number>,
): readonly TextEdit[] {
  const lastKept = children.findLastIndex((_, index) => !removed.has(index));
  if (lastKept < 0) {
    return [{ range: { from: container.from + 1, to: container.to - 1 }, text: "" }];
  }
  return children.flatMap(({ range }, index) => {
    if (!removed.has(index)) {
      return [];
    }
    // Up to the next child; from the last that stays on, with the comma before it.
    const from = index < lastKept ? range.from : (children[index - 1]?.range.to ?? range.from);
    const to = index < lastKept ? (children[index + 1]?.range.from ?? range.to) : range.to;
    return [{ range: { from, to }, text: "" }];
  });
}

/** Applies edits whose ranges do not overlap, in whatever order they come. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.range.from - b.range.from)) {
    parts.push(text.slice(position, edit.range.from), edit.text);
    position = edit.range.to;
  }
  parts.push(text.slice(position));
  return parts.join("");
}

/**
 * The text with each string's value mapped. Strings that map to themselves keep their spelling; text that is
 * not valid JSON has its well-formed strings mapped all the same.
 */
export function mapStrings(text: string, map: (value: string) => string): string {
  const next = createTokenReader(text, 0);
  const edits: TextEdit[] = [];
  for (let token = next(); token.kind !== "end"; token = next()) {
    if (token.kind === "string" && !token.broken) {
      const mapped = map(token.value);
      if (mapped !== token.value) {
        edits.push({ range: token.range, text: JSON.stringify(mapped) });
      }
    }
  }
  return edits.length === 0 ? text : applyEdits(text, edits);
}

function splice(text: string, { from, to }: SourceRange, replacement: string): string {
  return text.slice(0, from) + replacement + text.slice(to);
}

function printList(text: string, list: JsonArray, values: readonly unknown[]): string {
  return print(text, values, indentationAt(text, list.range.from));
}

function print(text: string, value: unknown, indentation: string): string {
  if (!isMultiline(text)) {
    return JSON.stringify(value);
  }
  const eol = lineBreak(text) + indentation;
  return JSON.stringify(value, null, indentationUnit(text)).replaceAll("\n", eol);
}

function isMultiline(text: string): boolean {
  return text.includes("\n");
}

function lineBreak(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** The white space the position's line begins with. */
function indentationAt(text: string, position: number): string {
  const line = text.lastIndexOf("\n", position - 1) + 1;
  return /^[\t ]*/.exec(text.slice(line, position))?.[0] ?? "";
}

/** One level of indentation: that of the first indented line. */
function indentationUnit(text: string): string {
  return /\n([\t ]+)\S/.exec(text)?.[1] ?? "  ";
}

function endOfComma(text: string, before: JsonNode): number {
  const comma = text.indexOf(",", before.range.to);
  return comma < 0 ? before.range.to : comma + 1;
}
