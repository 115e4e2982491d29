import type { editor } from "monaco-editor/editor";
import { useEffect, useRef } from "react";
import type { Mark, MarkLook } from "../mark.ts";
import { monaco } from "./api.ts";
import { markDecorations, rangeReader } from "./decorations.ts";

export interface MarkOptions {
  readonly documentId: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly words: Readonly<Record<MarkLook, string>>;
  /** Nothing may glide. */
  readonly still: boolean;
}

/** Draws the marks, and brings a new one into view. */
export function useMarkDecorations(
  made: editor.IStandaloneCodeEditor | null,
  { documentId, text, marks, words, still }: MarkOptions,
): void {
  useEffect(() => {
    if (made === null) return;
    const drawn = made.createDecorationsCollection(
      marks.flatMap((mark) => markDecorations(text, mark, words)),
    );
    return () => {
      drawn.clear();
    };
  }, [made, text, marks, words]);

  const shown = useRef({ documentId: "", text: "", marks: "" });
  useEffect(() => {
    if (made === null) return;
    const before = shown.current;
    const key = JSON.stringify(marks);
    shown.current = { documentId, text, marks: key };
    const opened = before.documentId !== documentId;
    // While someone types, marks move with the text; the view must not run after them.
    if (!opened && (before.text !== text || before.marks === key)) return;
    const last = marks.at(-1);
    if (last === undefined) return;
    const glide =
      opened || still ? monaco.editor.ScrollType.Immediate : monaco.editor.ScrollType.Smooth;
    made.revealRangeInCenterIfOutsideViewport(rangeReader(text)(last.range), glide);
  }, [made, documentId, text, marks, still]);
}
