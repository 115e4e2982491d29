import type { editor } from "monaco-editor/editor";
import { useEffect } from "react";
import { type DocumentId, parsePolicyDraft } from "#core";
import { focusStatement } from "../../state/desk.ts";
import { rangeReader } from "./decorations.ts";

/** A cursor that is on its way, in milliseconds, is not yet anywhere. */
const REST = 120;

/** Tells the rest of the page which statement the cursor rests in, while the editor has the focus. */
export function useStatementCursor(
  made: editor.IStandaloneCodeEditor | null,
  documentId: DocumentId,
  readText: () => string | null,
): void {
  useEffect(() => {
    if (made === null) return;
    let resting = 0;
    const tell = () => {
      const position = made.getPosition();
      const text = readText();
      if (position === null || text === null || !made.hasTextFocus()) return;
      const rangeOf = rangeReader(text);
      const here = (parsePolicyDraft(text).draft?.statements ?? []).find(({ range }) =>
        rangeOf(range).containsPosition(position),
      );
      focusStatement(here === undefined ? null : { documentId, range: here.range });
    };
    const rest = () => {
      clearTimeout(resting);
      resting = window.setTimeout(tell, REST);
    };
    const leave = () => {
      clearTimeout(resting);
      focusStatement(null);
    };
    const listening = [
      made.onDidChangeCursorPosition(rest),
      made.onDidFocusEditorText(rest),
      made.onDidBlurEditorWidget(leave),
    ];
    return () => {
      leave();
      for (const one of listening) one.dispose();
    };
  }, [made, documentId, readText]);
}
