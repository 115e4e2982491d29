import type { JsonProblem } from "../json/json-diagnostic.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import type { Language } from "../text/language.ts";
import { DIAGNOSTIC_SENTENCES } from "./diagnostic-sentences.ts";
import { JSON_SENTENCES } from "./json-sentences.ts";

const DID_YOU_MEAN: Readonly<Record<Language, string>> = {
  en: ' Did you mean "{suggestion}"?',
  ko: ' "{suggestion}"을(를) 사용하려고 하셨나요?',
};

/** JSON's own words, for people who know what a list is. */
const JSON_TYPES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    string: "a string",
    number: "a number",
    boolean: "a Boolean",
    null: "null",
    array: "a list",
    object: "an object",
    "object-or-list": "an object or a list",
  },
  ko: {
    string: "문자열",
    number: "숫자",
    boolean: "부울 값",
    null: "null",
    array: "목록",
    object: "객체",
    "object-or-list": "객체 또는 목록",
  },
};

/** A diagnostic in words: what is wrong and what to do. A code we have no words for is its own. */
export function describeDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const { data } = diagnostic;
  const sentence = sentenceOf(diagnostic)?.[language] ?? diagnostic.code;
  const suggested = data["suggestion"] === undefined || data["suggestion"] === "";
  return fill(suggested ? sentence : sentence + DID_YOU_MEAN[language], data, language);
}

function sentenceOf({ code, data }: Diagnostic): Readonly<Record<Language, string>> | null {
  if (code === "JSON_SYNTAX_ERROR") {
    const problem = String(data["problem"]);
    return isJsonProblem(problem) ? JSON_SENTENCES[problem] : null;
  }
  return hasSentence(code) ? DIAGNOSTIC_SENTENCES[code] : null;
}

function isJsonProblem(problem: string): problem is JsonProblem {
  return Object.hasOwn(JSON_SENTENCES, problem);
}

function hasSentence(code: string): code is keyof typeof DIAGNOSTIC_SENTENCES {
  return Object.hasOwn(DIAGNOSTIC_SENTENCES, code);
}

/** Only what the sentence itself names is a place: braces in the user's own text stay as they are. */
function fill(sentence: string, data: Diagnostic["data"], language: Language): string {
  return sentence.replaceAll(/\{([a-z]+)\}/gi, (place, name: string) => {
    if (!Object.hasOwn(data, name)) return place;
    const value = String(data[name]);
    const types = JSON_TYPES[language];
    const isType = name === "found" || name === "expected";
    return isType && Object.hasOwn(types, value) ? (types[value] ?? value) : value;
  });
}
