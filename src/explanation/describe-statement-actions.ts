import { compileActionPattern } from "../arn/action-pattern.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Action } from "../catalog/service.ts";
import type { ActionElement } from "../policy/ast.ts";
import type { Language } from "../text/language.ts";
import { joinNames } from "./describe-statement-list.ts";

/**
 * The actions that `s3:Get*` stands for, in the catalog's order. Null when they are not known: the
 * service is not loaded, or it is none, or the pattern names all services.
 */
export function matchingActions(pattern: string, catalog: Catalog): readonly Action[] | null {
  const colon = pattern.indexOf(":");
  const service = colon === -1 ? null : catalog.readyService(pattern.slice(0, colon));
  if (service === null) return null;
  const { matches } = compileActionPattern(pattern.slice(colon + 1));
  return [...service.actions].filter(([name]) => matches(name)).map(([, action]) => action);
}

/** `s3:GetObject and s3:Put* (5 actions)`, `every action of Amazon S3`. */
export function describeActions(
  { kind, patterns }: ActionElement,
  language: Language,
  catalog: Catalog | null,
): string {
  const words = WORDS[language];
  const written = patterns.map(({ value }) => value);
  if (kind === "Action" && written.some(isEverything)) return words.every;
  if (kind === "NotAction" && written.some(isEverything)) return words.none;
  const names = joinNames(
    written.map((pattern) => describePattern(pattern, language, catalog)),
    language,
  );
  return kind === "Action" ? words.named(names) : words.except(names);
}

function isEverything(pattern: string): boolean {
  return /^\*+(?::\*+)?$/.test(pattern);
}

function describePattern(pattern: string, language: Language, catalog: Catalog | null): string {
  if (!/[*?]/.test(pattern)) return pattern;
  const words = WORDS[language];
  const [prefix = "", rest = ""] = pattern.split(":", 2);
  if (/^\*+$/.test(rest)) return describeService(prefix, words, catalog);
  const matching = catalog === null ? null : matchingActions(pattern, catalog);
  return matching === null ? pattern : `${pattern} ${words.count(matching.length)}`;
}

function describeService(prefix: string, words: ActionWords, catalog: Catalog | null): string {
  const service = catalog?.readyService(prefix) ?? null;
  return service === null ? words.all(prefix, null) : words.all(service.name, service.actions.size);
}

interface ActionWords {
  readonly every: string;
  readonly none: string;
  readonly named: (names: string) => string;
  readonly except: (names: string) => string;
  readonly all: (service: string, count: number | null) => string;
  readonly count: (count: number) => string;
}

const WORDS: Readonly<Record<Language, ActionWords>> = {
  en: {
    every: "every action",
    none: "no action at all",
    named: (names) => names,
    except: (names) => `every action except ${names}`,
    all: (service, count) =>
      count === null ? `every action of ${service}` : `all ${count} actions of ${service}`,
    count: (count) => (count === 1 ? "(1 action)" : `(${count} actions)`),
  },
  ko: {
    every: "모든 작업",
    none: "어떤 작업과도 일치하지 않는 작업",
    named: (names) => (names.endsWith("작업") ? names : `${names} 작업`),
    except: (names) => `${names}을(를) 제외한 모든 작업`,
    all: (service, count) =>
      count === null ? `${service}의 모든 작업` : `${service}의 모든(${count}개) 작업`,
    count: (count) => `(${count}개)`,
  },
};
