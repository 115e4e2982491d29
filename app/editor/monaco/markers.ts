import type { editor, MarkerSeverity } from "monaco-editor/editor";
import type { Severity } from "#core";
import type { Findings } from "../use-diagnostics.ts";
import { monaco } from "./api.ts";
import { rangeReader } from "./decorations.ts";
import { rememberFindings } from "./model-documents.ts";

const OWNER = "iam";

/** Underlines what validation found, in place of what it had found before. */
export function setMarkers(model: editor.ITextModel, findings: Findings): void {
  rememberFindings(model, findings);
  monaco.editor.setModelMarkers(model, OWNER, markersOf(findings));
}

function markersOf({ text, list }: Findings): editor.IMarkerData[] {
  const rangeOf = rangeReader(text);
  return list.map(({ diagnostic, sentence }) => {
    const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(diagnostic.range);
    return {
      startLineNumber,
      startColumn,
      endLineNumber,
      endColumn,
      severity: markerSeverity(diagnostic.severity),
      message: sentence,
      code: { value: diagnostic.code, target: monaco.Uri.parse(diagnostic.documentation) },
    };
  });
}

function markerSeverity(severity: Severity): MarkerSeverity {
  switch (severity) {
    case "error":
      return monaco.MarkerSeverity.Error;
    case "security-warning":
    case "warning":
      return monaco.MarkerSeverity.Warning;
    case "suggestion":
      return monaco.MarkerSeverity.Info;
  }
}
