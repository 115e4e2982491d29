import { type Ref, useEffect, useImperativeHandle } from "react";
import type { DocumentId, Fix, SourceRange } from "#core";
import "./editor.css";
import { fixEdits, isUpToDate } from "./language/quick-fixes.ts";
import type { Mark, MarkLook } from "./mark.ts";
import { type ActionLabels, addPolicyActions, formatPolicy } from "./monaco/actions.ts";
import { setMarkers } from "./monaco/markers.ts";
import { goToRange, useCursorRequest } from "./monaco/use-cursor-request.ts";
import { useEditor } from "./monaco/use-editor.ts";
import { useMarkDecorations } from "./monaco/use-mark-decorations.ts";
import { useModel } from "./monaco/use-model.ts";
import { useStatementCursor } from "./monaco/use-statement-cursor.ts";
import type { Findings } from "./use-diagnostics.ts";

export interface MonacoEditorProps {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly label: string;
  readonly readOnlyMessage: string;
  readonly marks: readonly Mark[];
  /** Shown on hovering a mark's shape. */
  readonly words: Readonly<Record<MarkLook, string>>;
  readonly findings: Findings;
  readonly actionLabels: ActionLabels;
  readonly still: boolean;
  /** Whether statements have a sentence above them. */
  readonly sentences: boolean;
  readonly readText: () => string | null;
  readonly onEdit: (text: string, undoStep: string) => void;
  readonly ref?: Ref<MonacoHandle>;
}

/** What the rest of the policy editor asks of Monaco. */
export interface MonacoHandle {
  /** Puts the cursor on a part of the text, and the keyboard with it. */
  readonly goTo: (range: SourceRange) => void;
  readonly format: () => void;
  /** Applies a mend that was found in `text`; nothing when the text is no longer that. */
  readonly mend: (text: string, fix: Fix) => void;
}

/** One Monaco for whichever policy is open. Loaded lazily: see `load-monaco.ts`. */
export function MonacoEditor({ ref, ...props }: MonacoEditorProps) {
  const [made, host] = useEditor();
  const {
    documentId,
    text,
    findings,
    label,
    readOnly,
    readOnlyMessage,
    still,
    actionLabels,
    sentences,
  } = props;

  useModel(made, props);
  useMarkDecorations(made, props);
  useStatementCursor(made, documentId, props.readText);

  useEffect(() => {
    made?.updateOptions({
      ariaLabel: label,
      readOnly,
      readOnlyMessage: { value: readOnlyMessage },
      smoothScrolling: !still,
      cursorBlinking: still ? "solid" : "blink",
      codeLens: sentences,
    });
  }, [made, label, readOnly, readOnlyMessage, still, sentences]);

  useEffect(() => {
    const model = made?.getModel() ?? null;
    if (model !== null && findings.documentId === documentId) setMarkers(model, findings);
  }, [made, findings, documentId]);

  useEffect(
    () => (made === null ? undefined : addPolicyActions(made, actionLabels)),
    [made, actionLabels],
  );

  useCursorRequest(made, documentId, text);

  useImperativeHandle(
    ref,
    () => ({
      goTo: (range) => {
        if (made !== null) goToRange(made, text, range);
      },
      format: () => {
        if (made !== null) formatPolicy(made);
      },
      mend: (found, fix) => {
        const model = made?.getModel() ?? null;
        if (made === null || model === null || !isUpToDate(model, found)) return;
        made.executeEdits("mend", fixEdits(found, fix));
        made.focus();
      },
    }),
    [made, text],
  );

  // Monaco hangs its menus beside the editor, where only this class brings them its colours.
  return <div ref={host} className="monaco-component absolute inset-0" />;
}
