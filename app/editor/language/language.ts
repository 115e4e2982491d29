import { monaco } from "../monaco/api.ts";
import { POLICY_TOKENS } from "./tokens.ts";

export const POLICY_LANGUAGE = "iam-policy";

/**
 * Teaches Monaco the policy language: JSON, and what IAM writes inside its strings. Monaco's own JSON
 * service is left out on purpose: it would underline with less knowledge what `validatePolicy` has
 * underlined already, and it costs a worker. Completion, hovers, quick fixes and the sentences above
 * statements are registered in files of their own in this folder.
 */
export function registerPolicyLanguage(): void {
  monaco.languages.register({ id: POLICY_LANGUAGE, extensions: [".json"] });
  monaco.languages.setMonarchTokensProvider(POLICY_LANGUAGE, POLICY_TOKENS);
  monaco.languages.setLanguageConfiguration(POLICY_LANGUAGE, {
    brackets: [
      ["{", "}"],
      ["[", "]"],
    ],
    autoClosingPairs: [
      { open: "{", close: "}", notIn: ["string"] },
      { open: "[", close: "]", notIn: ["string"] },
      { open: '"', close: '"', notIn: ["string"] },
    ],
    // Double click takes a whole ARN, action or key, not the piece between two colons.
    wordPattern: /[^\s"{}[\],]+/,
    indentationRules: {
      increaseIndentPattern: /[{[]\s*$/,
      decreaseIndentPattern: /^\s*[}\]]/,
    },
  });
}
