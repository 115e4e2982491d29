import { useImperativeHandle, useRef } from "react";
import { applyEdits } from "#core";
import type { MonacoEditorProps } from "./MonacoEditor.tsx";
import { formatJson } from "./text/format-json.ts";

/** A bare text field in Monaco's place, where Monaco cannot be fetched: offline, or blocked. */
export function PlainEditor({ ref, text, readOnly, label, documentId, onEdit }: MonacoEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      goTo: ({ from, to }) => {
        field.current?.focus();
        field.current?.setSelectionRange(from, to);
      },
      format: () => {
        if (!readOnly) onEdit(formatJson(text), `${documentId} format`);
      },
      mend: (found, { edits }) => {
        if (found === text) onEdit(applyEdits(text, edits), `${documentId} mend`);
      },
    }),
    [text, readOnly, documentId, onEdit],
  );
  return (
    <textarea
      ref={field}
      aria-label={label}
      readOnly={readOnly}
      spellCheck={false}
      value={text}
      onChange={(event) => {
        onEdit(event.target.value, `${documentId} plain`);
      }}
      className="absolute inset-0 resize-none bg-surface px-3 py-2 font-mono text-sm text-ink -outline-offset-2"
    />
  );
}
