import type { editor } from "monaco-editor/editor";
import { useEffect, useRef } from "react";
import type { DocumentId } from "#core";
import { undoStepNamer } from "../text/typing.ts";
import { suitTextSize } from "./large-text.ts";
import { adoptText, type PolicyModel, policyModel } from "./models.ts";

const nameUndoStep = undoStepNamer();

export interface ModelOptions {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly text: string;
  /** The scenario's text of this moment: an effect may run when `text` is already old. */
  readonly readText: () => string | null;
  /** Called with the whole new text, and the undo step it belongs to. */
  readonly onEdit: (text: string, undoStep: string) => void;
}

/**
 * Shows a policy in an editor and keeps the two in step: what is typed goes out through `onEdit`, what
 * changes elsewhere comes in with the cursor left where it was.
 */
export function useModel(
  made: editor.IStandaloneCodeEditor | null,
  { documentId, name, text, readText, onEdit }: ModelOptions,
): void {
  const latest = useRef({ name, readText, onEdit });
  useEffect(() => {
    latest.current = { name, readText, onEdit };
  });

  useEffect(() => {
    if (made === null) return;
    const now = latest.current.readText() ?? "";
    const entry = policyModel(documentId, latest.current.name, now);
    adopt(made, entry, now);
    suitTextSize(made, entry.model);
    made.setModel(entry.model);
    made.restoreViewState(entry.view);
    const listening = made.onDidChangeModelContent((event) => {
      suitTextSize(made, entry.model);
      if (entry.adopting) return;
      entry.source = entry.model.getValue();
      const undoStep = nameUndoStep({
        documentId,
        time: performance.now(),
        inserted: event.changes.map((change) => change.text).join(""),
        removed: event.changes.reduce((sum, change) => sum + change.rangeLength, 0),
      });
      latest.current.onEdit(entry.source, undoStep);
    });
    return () => {
      listening.dispose();
      entry.view = made.saveViewState();
    };
  }, [made, documentId]);

  useEffect(() => {
    if (made === null) return;
    const now = latest.current.readText() ?? text;
    adopt(made, policyModel(documentId, latest.current.name, now), now);
  }, [made, documentId, text]);
}

function adopt(made: editor.IStandaloneCodeEditor, entry: PolicyModel, text: string): void {
  const changed = adoptText(entry, text);
  // Whoever undoes in the editor looks at what came back.
  if (changed !== null && made.getModel() === entry.model && made.hasTextFocus()) {
    const position = entry.model.getPositionAt(changed.offset);
    made.setPosition(position);
    made.revealPositionInCenterIfOutsideViewport(position);
  }
}
