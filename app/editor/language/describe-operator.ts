import { absentKey, conditionOperatorName } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code, lines, link } from "./markdown.ts";

const PAGE =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";

/** How an operator compares, and what it says of a request without the key; null for no operator. */
export function describeOperator(text: string, words: PolicyLanguageWords): string | null {
  const [, set = "", rest = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/is.exec(text) ?? [];
  const bare = rest.replace(/IfExists$/i, "");
  const name = conditionOperatorName(bare);
  if (name === null) return null;
  const setOperator = /^ForAll/i.test(set)
    ? "ForAllValues"
    : /^ForAny/i.test(set)
      ? "ForAnyValue"
      : null;
  const ifExists = bare !== rest;
  return lines([
    code(text),
    words.operators[name],
    setOperator === null ? "" : words.setOperators[setOperator],
    name === "Null" ? "" : words.absentKey[absentKey({ name, ifExists, setOperator })],
    link(words.documentation, PAGE),
  ]);
}
