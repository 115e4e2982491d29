import type { Catalog } from "../catalog/catalog.ts";
import type { Statement } from "../policy/ast.ts";
import type { Language } from "../text/language.ts";
import { describeActions } from "./describe-statement-actions.ts";
import { describeCondition } from "./describe-statement-conditions.ts";
import { describePrincipals } from "./describe-statement-principals.ts";
import { describeResources } from "./describe-statement-resources.ts";

export interface StatementWording {
  readonly language: Language;
  /** With it, wildcards tell how many actions they match; of services that are loaded. */
  readonly catalog?: Catalog;
}

/**
 * What a statement does, in one sentence of plain language: who, which actions, on what, and when.
 * It tells what is written, not what AWS decides: other statements and policies have their say too.
 */
export function describeStatement(
  statement: Statement,
  { language, catalog }: StatementWording,
): string {
  const { effect, principal, action, resource, conditions } = statement;
  const parts: SentenceParts = {
    allows: effect.value === "Allow",
    principals: principal === null ? null : describePrincipals(principal, language),
    actions: describeActions(action, language, catalog ?? null),
    resources: resource === null ? null : describeResources(resource, language),
    conditions: conditions.map((condition) => describeCondition(condition, language)),
  };
  return SENTENCES[language](parts);
}

interface SentenceParts {
  readonly allows: boolean;
  readonly principals: string | null;
  readonly actions: string;
  readonly resources: string | null;
  readonly conditions: readonly string[];
}

const SENTENCES: Readonly<Record<Language, (parts: SentenceParts) => string>> = {
  en: ({ allows, principals, actions, resources, conditions }) => {
    const verb = allows ? "Allows" : "Denies";
    const on = resources === null ? "" : ` on ${resources}`;
    const to = principals === null ? "" : ` to ${principals}`;
    const when = conditions.length === 0 ? "" : `, if ${conditions.join(" and ")}`;
    return `${verb} ${actions}${on}${to}${when}.`;
  },
  ko: ({ allows, principals, actions, resources, conditions }) => {
    const verb = allows ? "허용합니다" : "거부합니다";
    const on = resources === null ? "" : `${resources}에 대한 `;
    const to = principals === null ? "" : `${principals}에게 `;
    const when = conditions.length === 0 ? "" : ` 조건: ${conditions.join(", 그리고 ")}.`;
    return `${to}${on}${actions}을 ${verb}.${when}`;
  },
};
