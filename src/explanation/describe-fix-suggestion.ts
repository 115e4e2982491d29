import type { Reason } from "../evaluation/reason.ts";
import type { Language } from "../text/language.ts";
import { describeReason } from "./describe-reason.ts";
import type { ChangeFact, FixEditFact, FixObstacle, Grants, SideEffectFact } from "./fix-facts.ts";
import { CHANGE_SENTENCES, FIX_EDIT_SENTENCES, FIX_OBSTACLE_SENTENCES } from "./fix-sentences.ts";
import type { Words } from "./reasons/sentences-for.ts";
import { isStage, stageName } from "./stage-names.ts";

// Sentences to stand in a line of their own, like those of reasons: no capital, no full stop.

/** What one edit of a suggested fix does. */
export function describeFixEdit(fact: FixEditFact, language: Language): string {
  return fill(FIX_EDIT_SENTENCES[fact.code][language], fact, language);
}

/** A whole suggestion: its edits, one after the other. */
export function describeFixSuggestion(
  { edits }: { readonly edits: readonly { readonly fact: FixEditFact }[] },
  language: Language,
): string {
  const parts = edits.map(({ fact }) => describeFixEdit(fact, language));
  return parts.join(language === "en" ? "; and " : ". 그리고 ");
}

/** Why no fix is offered. */
export function describeFixObstacle(obstacle: FixObstacle, language: Language): string {
  return fill(FIX_OBSTACLE_SENTENCES[obstacle.code][language], obstacle, language);
}

/** How a saved request comes out after an edit, and why. */
export function describeChange(fact: ChangeFact, language: Language): string {
  return fill(CHANGE_SENTENCES[fact.code][language], fact, language);
}

/** What an edit lets through besides the request, as policies would write it. */
export function describeGrants(
  { actions, resources, principals }: Grants,
  language: Language,
): string {
  const places = {
    actions: list(actions),
    resources: list(resources),
    principals: list(principals ?? []),
  };
  const words =
    GRANT_WORDS[resources.length === 0 ? "trust" : principals === null ? "identity" : "resource"];
  return fill(words[language], places, language);
}

/** Which conditions of statements that would fit otherwise an edit goes round; null when it goes round none. */
export function describePassedOver(keys: readonly string[], language: Language): string | null {
  return keys.length === 0 ? null : fill(PASSED_OVER[language], { keys: list(keys) }, language);
}

/** Who else could then do what, or no longer can. */
export function describeSideEffect(fact: SideEffectFact, language: Language): string {
  const { principal, request } = fact;
  const words = SIDE_EFFECTS[fact.allowed ? "opens" : "closes"];
  return fill(words[language], { principal, request }, language);
}

const GRANT_WORDS: Readonly<Record<"identity" | "resource" | "trust", Words>> = {
  identity: {
    en: "adds {actions} on {resources}",
    ko: "{resources}에 대한 {actions}을(를) 추가합니다",
  },
  resource: {
    en: "adds {actions} on {resources} for {principals}",
    ko: "{principals}에게 {resources}에 대한 {actions}을(를) 추가합니다",
  },
  trust: {
    en: "adds {actions} for {principals}",
    ko: "{principals}에게 {actions}을(를) 추가합니다",
  },
};

const PASSED_OVER: Words = {
  en: "goes round the condition on {keys} that another statement makes",
  ko: "다른 문에 있는 {keys} 조건을 거치지 않습니다",
};

const SIDE_EFFECTS: Readonly<Record<"opens" | "closes", Words>> = {
  opens: {
    en: "`{principal}` could then also send “{request}”",
    ko: "`{principal}`도 “{request}” 요청을 할 수 있게 됩니다",
  },
  closes: {
    en: "`{principal}` could no longer send “{request}”",
    ko: "`{principal}`은(는) “{request}” 요청을 더 이상 할 수 없게 됩니다",
  },
};

type Places = Readonly<Record<string, unknown>>;

function fill(sentence: string, fact: object, language: Language): string {
  const places: Places = { ...fact };
  return sentence.replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    if (name === "where") return whereOf(places, language);
    return Object.hasOwn(places, name) ? placeText(name, places[name], language) : place;
  });
}

function placeText(name: string, value: unknown, language: Language): string {
  if (name === "reason" && isReason(value)) return describeReason(value, language);
  const text = String(value);
  return name === "stage" && isStage(text) ? stageName(text, language) : text;
}

function isReason(value: unknown): value is Reason {
  return typeof value === "object" && value !== null && "code" in value;
}

/** Policies that go by what they are rather than by a name of their own. */
const OWN_NAMES: ReadonlyMap<unknown, Words> = new Map([
  ["Trust policy", { en: "the trust policy", ko: "신뢰 정책" }],
  ["Resource-based policy", { en: "the resource-based policy", ko: "리소스 기반 정책" }],
  ["Session policy", { en: "the session policy", ko: "세션 정책" }],
]);

function whereOf({ policy, owner }: Places, language: Language): string {
  const name = OWN_NAMES.get(policy)?.[language] ?? `\`${String(policy)}\``;
  if (policy === owner || owner === "") return name;
  return language === "en" ? `${name} of \`${String(owner)}\`` : `\`${String(owner)}\`의 ${name}`;
}

/** Long lists are cut: a sentence names what matters, the difference of the texts shows all. */
const MOST_NAMED = 5;

function list(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  return names.length > MOST_NAMED ? `${named.join(", ")}, …` : named.join(", ");
}
