import type { languages } from "monaco-editor/editor";
import { describeStatement, parsePolicyDraft, servicesIn } from "#core";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { monaco } from "../monaco/api.ts";
import { rangeReader } from "../monaco/decorations.ts";
import { POLICY_LANGUAGE } from "./language.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A policy as large as its place allows has far fewer; a hostile one costs no more than this. */
const MOST_DESCRIBED = 200;

/** Writes above each statement what it does, in plain language. */
export function registerStatementLenses(): void {
  const reworded = new monaco.Emitter<languages.CodeLensProvider>();
  const provider: languages.CodeLensProvider = {
    onDidChange: reworded.event,
    provideCodeLenses: async (model, token) => {
      const text = model.getValue();
      const around = await surroundingsOf(model);
      if (around === null) return { lenses: [] };
      const { catalog, language } = around;
      await catalog.ready(servicesIn(text));
      if (token.isCancellationRequested) return { lenses: [] };
      const rangeOf = rangeReader(text);
      const statements = parsePolicyDraft(text).draft?.statements ?? [];
      return {
        lenses: statements.slice(0, MOST_DESCRIBED).map((statement) => ({
          range: rangeOf(statement.range),
          // Without a command's id it is text, not a button.
          command: { id: "", title: describeStatement(statement, { language, catalog }) },
        })),
      };
    },
  };
  monaco.languages.registerCodeLensProvider(POLICY_LANGUAGE, provider);
  store.subscribe((state, previous) => {
    if (selectLanguage(state) !== selectLanguage(previous)) reworded.fire(provider);
  });
}
