import type { PolicyDiagnosticCode } from "../policy/policy-diagnostic.ts";
import type { Language } from "../text/language.ts";
import type { RuleCode } from "../validation/rules.ts";
import type { QUOTED_POLICY, WRAPPED_POLICY } from "../validation/wrapped-policy.ts";
import { GRAMMAR_SENTENCES } from "./diagnostic-sentences-grammar.ts";
import { KEY_SENTENCES } from "./diagnostic-sentences-keys.ts";
import { OPERATOR_SENTENCES } from "./diagnostic-sentences-operators.ts";
import { VALUE_SENTENCES } from "./diagnostic-sentences-values.ts";
import { WHAT_SENTENCES } from "./diagnostic-sentences-what.ts";
import { WHERE_SENTENCES } from "./diagnostic-sentences-where.ts";
import { WHO_SENTENCES } from "./diagnostic-sentences-who.ts";
import { WHOLE_POLICY_SENTENCES } from "./diagnostic-sentences-whole.ts";

type Code = PolicyDiagnosticCode | RuleCode | typeof WRAPPED_POLICY | typeof QUOTED_POLICY;

type Sentence = Readonly<Record<Language, string>>;

export type Sentences = Partial<Readonly<Record<Code, Sentence>>>;

/**
 * What is wrong with a policy and what to do, by AWS's code for it. A `{place}` is filled from the
 * diagnostic's data; a suggestion in the data is added as a question. A code that lacks a sentence
 * in any language does not compile.
 */
export const DIAGNOSTIC_SENTENCES: Readonly<Record<Code, Sentence>> = {
  ...GRAMMAR_SENTENCES,
  ...WHOLE_POLICY_SENTENCES,
  ...WHO_SENTENCES,
  ...WHAT_SENTENCES,
  ...WHERE_SENTENCES,
  ...KEY_SENTENCES,
  ...OPERATOR_SENTENCES,
  ...VALUE_SENTENCES,
};
