import type { editor } from "monaco-editor/editor";
import type { DocumentId } from "#core";
import type { Findings } from "../use-diagnostics.ts";

const documents = new WeakMap<editor.ITextModel, DocumentId>();
const findings = new WeakMap<editor.ITextModel, Findings>();

// What Monaco's providers, which are given a model and no more, must know about it.

export function rememberDocument(model: editor.ITextModel, documentId: DocumentId): void {
  documents.set(model, documentId);
}

/** Whose text a model holds; null for the models of Monaco's own fields. */
export function documentOf(model: editor.ITextModel): DocumentId | null {
  return documents.get(model) ?? null;
}

export function rememberFindings(model: editor.ITextModel, found: Findings): void {
  findings.set(model, found);
}

export function findingsOf(model: editor.ITextModel): Findings | null {
  return findings.get(model) ?? null;
}
