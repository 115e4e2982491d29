import type { editor } from "monaco-editor/editor";
import { useEffect } from "react";
import { useStore } from "zustand";
import type { DocumentId, SourceRange } from "#core";
import { cursorRequest, takeCursorRequest } from "../../state/cursor-request.ts";
import { rangeReader } from "./decorations.ts";

/** Goes where another part of the page asked the cursor to be, also when that was before the editor came. */
export function useCursorRequest(
  made: editor.IStandaloneCodeEditor | null,
  documentId: DocumentId,
  text: string,
): void {
  const wanted = useStore(cursorRequest, ({ at }) => at);
  useEffect(() => {
    if (made === null || wanted === null) return;
    const at = takeCursorRequest(documentId);
    if (at !== null) goToRange(made, text, at.range);
  }, [made, wanted, documentId, text]);
}

/** Puts the cursor on a part of the text, and the keyboard with it. */
export function goToRange(
  made: editor.IStandaloneCodeEditor,
  text: string,
  range: SourceRange,
): void {
  const place = rangeReader(text)(range);
  made.setSelection(place);
  made.revealRangeInCenterIfOutsideViewport(place);
  made.focus();
}
