import type { editor, Range } from "monaco-editor/editor";
import type { SourceRange } from "#core";
import { type Mark, type MarkLook, markLook } from "../mark.ts";
import { positionReader } from "../text/position.ts";
import { monaco } from "./api.ts";

/** Makes a reader of one text's ranges in Monaco's terms. */
export function rangeReader(text: string): (range: SourceRange) => Range {
  const positionAt = positionReader(text);
  return (range) => {
    const from = positionAt(range.from);
    const to = positionAt(range.to);
    return new monaco.Range(from.line, from.column, to.line, to.column);
  };
}

/**
 * The decorations of a mark: a bar in the gutter along its lines, a shape by its first line, and soft
 * ground behind it; the whole width for a statement, the characters alone for an element.
 */
export function markDecorations(
  text: string,
  mark: Mark,
  words: Readonly<Record<MarkLook, string>>,
): editor.IModelDeltaDecoration[] {
  const look = markLook(mark.outcome);
  const range = rangeReader(text)(mark.range);
  const spansLines = range.startLineNumber !== range.endLineNumber;
  const stickiness = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;
  const firstLine = new monaco.Range(
    range.startLineNumber,
    range.startColumn,
    range.startLineNumber,
    range.startColumn,
  );
  return [
    {
      range,
      options: {
        stickiness,
        isWholeLine: spansLines,
        className: `policy-mark policy-mark-${look}${spansLines ? "" : " policy-mark-inline"}`,
        linesDecorationsClassName: `policy-mark-bar policy-mark-${look}`,
      },
    },
    {
      range: firstLine,
      options: {
        stickiness,
        glyphMarginClassName: `policy-mark-shape policy-mark-${look}`,
        glyphMarginHoverMessage: { value: words[look] },
      },
    },
  ];
}
