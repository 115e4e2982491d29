import type { editor, languages } from "monaco-editor/editor";
import { describeFix, type Fix } from "#core";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { monaco } from "../monaco/api.ts";
import { rangeReader } from "../monaco/decorations.ts";
import { findingsOf } from "../monaco/model-documents.ts";
import { POLICY_LANGUAGE } from "./language.ts";

/** Offers the mends of what validation found, at the light bulb and by Ctrl+. */
export function registerQuickFixes(): void {
  monaco.languages.registerCodeActionProvider(POLICY_LANGUAGE, {
    provideCodeActions: (model, range) => {
      const findings = findingsOf(model);
      if (findings === null || !isUpToDate(model, findings.text)) return null;
      const { text, list } = findings;
      const rangeOf = rangeReader(text);
      const actions = list
        .filter(({ diagnostic }) =>
          monaco.Range.areIntersectingOrTouching(rangeOf(diagnostic.range), range),
        )
        .flatMap(({ diagnostic }) => diagnostic.fixes ?? [])
        .map((fix, index) => codeAction(model, text, fix, index === 0));
      return { actions, dispose: () => undefined };
    },
  });
}

/** While someone types, findings may be of the text of a moment ago, whose ranges are no more. */
export function isUpToDate(model: editor.ITextModel, text: string): boolean {
  return model.getValue() === text.replaceAll(/\r\n|\r|\n/g, model.getEOL());
}

/** A mend as Monaco's own edits, for the whole of which one undo is enough. */
export function fixEdits(text: string, { edits }: Fix): editor.IIdentifiedSingleEditOperation[] {
  const rangeOf = rangeReader(text);
  return edits.map((edit) => ({ range: rangeOf(edit.range), text: edit.text }));
}

function codeAction(
  model: editor.ITextModel,
  text: string,
  fix: Fix,
  isPreferred: boolean,
): languages.CodeAction {
  const edits = fixEdits(text, fix).map(({ range, text: written }) => ({
    resource: model.uri,
    versionId: model.getVersionId(),
    textEdit: { range, text: written ?? "" },
  }));
  return {
    title: describeFix(fix, selectLanguage(store.getState())),
    kind: "quickfix",
    isPreferred,
    edit: { edits },
  };
}
