import type { Reason } from "../evaluation/reason.ts";
import type { Language } from "../text/language.ts";
import {
  AUTHENTICATION_SENTENCES,
  CREDENTIAL_SOURCES,
} from "./reasons/authentication-sentences.ts";
import { CONDITION_SENTENCES } from "./reasons/condition-sentences.ts";
import { NOT_MODELLED_SENTENCES } from "./reasons/not-modelled-sentences.ts";
import { POLICY_SENTENCES } from "./reasons/policy-sentences.ts";
import type { Words } from "./reasons/sentences-for.ts";
import { STAGE_SENTENCES } from "./reasons/stage-sentences.ts";
import { STS_SENTENCES } from "./reasons/sts-sentences.ts";
import { VERDICT_SENTENCES } from "./reasons/verdict-sentences.ts";
import { isStage, stageName } from "./stage-names.ts";

type SimpleReason = Exclude<Reason, { readonly code: "condition" }>;

/** A code without its sentence does not compile. */
const SENTENCES: Readonly<Record<SimpleReason["code"], Words>> = {
  ...VERDICT_SENTENCES,
  ...AUTHENTICATION_SENTENCES,
  ...STAGE_SENTENCES,
  ...POLICY_SENTENCES,
  ...STS_SENTENCES,
  ...NOT_MODELLED_SENTENCES,
};

/**
 * A reason in words, to stand in a line of its own or after a colon: no capital, no full stop. The
 * user's own text stands in backticks.
 */
export function describeReason(reason: Reason, language: Language): string {
  const words =
    reason.code === "condition" ? CONDITION_SENTENCES[reason.outcome] : SENTENCES[reason.code];
  return fill(words[language], reason, language);
}

function fill(sentence: string, reason: Reason, language: Language): string {
  const fields = new Map<string, unknown>(Object.entries(reason));
  return sentence.replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) =>
    fields.has(name) ? placeText(name, String(fields.get(name)), language) : place,
  );
}

/** Our own words among the fields are translated; what people wrote is not. */
function placeText(name: string, value: string, language: Language): string {
  if (isStage(value) && (name === "stage" || name === "by")) return stageName(value, language);
  if (name === "part") return PARTS.get(value)?.[language] ?? value;
  if (name === "source") return CREDENTIAL_SOURCES.get(value)?.[language] ?? value;
  return value;
}

const PARTS: ReadonlyMap<string, Words> = new Map([
  ["prefix", { en: "prefix", ko: "접두사" }],
  ["partition", { en: "partition", ko: "파티션" }],
  ["service", { en: "service", ko: "서비스" }],
  ["region", { en: "Region", ko: "리전" }],
  ["account", { en: "account", ko: "계정" }],
  ["resource", { en: "resource part", ko: "리소스 부분" }],
]);
