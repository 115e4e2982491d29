import type { languages } from "monaco-editor/editor";

/**
 * Colours for a policy: keys, values, the two effects, wildcards and policy variables. A token whose
 * name contains `string` keeps its brackets out of bracket matching.
 */
export const POLICY_TOKENS: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenPostfix: "",
  includeLF: true,
  tokenizer: {
    root: [
      [/\s+/, ""],
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "string.key"],
      [/"Allow"/, "string.allow"],
      [/"Deny"/, "string.deny"],
      [/"/, "string.value", "@value"],
      [/[{}[\]]/, "@brackets"],
      [/[,:]/, "delimiter"],
      [/(?:true|false|null)\b/, "keyword"],
      [/-?\d[\d.eE+-]*/, "number"],
      [/[^\s"{}[\],:]+/, "invalid"],
    ],
    value: [
      [/[^\\"$*?\n]+/, "string.value"],
      [/\\[^\n]/, "string.escape"],
      // Bounded, so that a line of `${` costs no more than any other.
      [/\$\{[^}"]{0,200}\}/, "string.variable"],
      [/[*?]/, "string.wildcard"],
      // A string ends with its line, closed or not.
      [/["\n]/, "string.value", "@pop"],
      [/./, "string.value"],
    ],
  },
};
