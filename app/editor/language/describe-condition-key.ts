import type { ConditionKey } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code, lines } from "./markdown.ts";

/** What is known of a condition key, as Markdown. */
export function describeConditionKey(
  { key, type, multivalued, description }: ConditionKey,
  words: PolicyLanguageWords,
): string {
  return lines([
    `${code(key)} · ${type}${multivalued ? ` · ${words.multivalued}` : ""}`,
    description,
    multivalued ? words.needsSetOperator : "",
  ]);
}
