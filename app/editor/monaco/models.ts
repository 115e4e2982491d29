import type { editor } from "monaco-editor/editor";
import type { DocumentId } from "#core";
import { POLICY_LANGUAGE } from "../language/language.ts";
import { minimalEdit } from "../text/minimal-edit.ts";
import { monaco } from "./api.ts";
import { rememberDocument } from "./model-documents.ts";

/** The one Monaco model of a policy, and what the scenario and the person have done with it. */
export interface PolicyModel {
  readonly model: editor.ITextModel;
  /** The scenario's text the model stands for: Monaco makes all line breaks of a text alike. */
  source: string;
  /** Where the person had scrolled, folded and put the cursor. */
  view: editor.ICodeEditorViewState | null;
  /** True while a text from elsewhere is put in, which is no typing. */
  adopting: boolean;
}

/** More policies than anyone goes back and forth between. */
const MOST_KEPT = 40;

const kept = new Map<DocumentId, PolicyModel>();

/** The model of a policy, made on its first opening; it keeps cursor, folds and scroll position. */
export function policyModel(documentId: DocumentId, name: string, text: string): PolicyModel {
  const found = kept.get(documentId) ?? {
    model: createModel(documentId, name, text),
    source: text,
    view: null,
    adopting: false,
  };
  // Most recently opened last.
  kept.delete(documentId);
  kept.set(documentId, found);
  dropOldest();
  return found;
}

function createModel(documentId: DocumentId, name: string, text: string): editor.ITextModel {
  // Monaco shows the last part of the path.
  const path = `/${encodeURIComponent(documentId)}/${name.replaceAll("/", "∕")}`;
  const uri = monaco.Uri.from({ scheme: "policy", path });
  const model = monaco.editor.createModel(text, POLICY_LANGUAGE, uri);
  rememberDocument(model, documentId);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  // A text of one line has no line break to follow; the operating system's taste is none of its business.
  if (!text.includes("\r\n")) model.setEOL(monaco.editor.EndOfLineSequence.LF);
  return model;
}

function dropOldest(): void {
  for (const [documentId, { model }] of kept) {
    if (kept.size <= MOST_KEPT) return;
    if (!model.isAttachedToEditor()) {
      model.dispose();
      kept.delete(documentId);
    }
  }
}

/**
 * Brings a text changed elsewhere (undo, a link, a connection drawn on the canvas) into the model.
 * @returns The end of what changed, in the model; null when nothing did.
 */
export function adoptText(entry: PolicyModel, text: string): { offset: number } | null {
  if (entry.source === text) return null;
  entry.source = text;
  const { model } = entry;
  const edit = minimalEdit(model.getValue(), text.replaceAll(/\r\n|\r|\n/g, model.getEOL()));
  if (edit === null) return null;
  const from = model.getPositionAt(edit.from);
  const to = model.getPositionAt(edit.to);
  // Not on Monaco's own undo stack: the page has one timeline.
  entry.adopting = true;
  model.applyEdits([{ range: monaco.Range.fromPositions(from, to), text: edit.text }]);
  entry.adopting = false;
  return { offset: edit.from + edit.text.length };
}
