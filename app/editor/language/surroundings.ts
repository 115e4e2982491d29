import type { editor } from "monaco-editor/editor";
import { type Catalog, type Language, placeAt, type PolicyType, type Scenario } from "#core";
import { POLICY_LANGUAGE_WORDS, type PolicyLanguageWords } from "../../messages/policy-language.ts";
import { loadCatalog } from "../../state/catalog.ts";
import { selectScenario } from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { documentOf } from "../monaco/model-documents.ts";
import { findPolicyText } from "../policy-text.ts";

/** What the policy in a model is, and all there is to know around it. */
export interface Surroundings {
  readonly type: PolicyType;
  /** ARN of the resource the policy is attached to; null for every other policy. */
  readonly resource: string | null;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: PolicyLanguageWords;
}

/** Null for a model that holds no policy of the scenario. */
export async function surroundingsOf(model: editor.ITextModel): Promise<Surroundings | null> {
  const documentId = documentOf(model);
  const state = store.getState();
  const policy = documentId === null ? null : findPolicyText(state, documentId);
  if (policy === null) return null;
  const { location, type } = policy;
  const language = selectLanguage(state);
  return {
    type,
    resource: location?.kind === "resource" ? location.resource : null,
    scenario: selectScenario(state),
    catalog: await loadCatalog(),
    language,
    words: POLICY_LANGUAGE_WORDS[language],
  };
}

/**
 * The place of an offset of the model's own text: Monaco makes all line breaks alike, so that its offsets
 * are not the scenario's.
 */
export function placeIn(model: editor.ITextModel, offset: number) {
  return placeAt(model.getValue(), offset);
}
