import type { DenialFact } from "#core";

/** A fact about something that the scenario lacks, and that can be created. */
export type MissingFact = Extract<DenialFact, { readonly arn: string }> | MissingAccount;
type MissingAccount = Extract<DenialFact, { readonly account: string }>;

export function isMissing(fact: DenialFact): fact is MissingFact {
  return "arn" in fact || "account" in fact;
}

/** Tells facts apart; what is missing by its ARN or number. */
export function factId(fact: DenialFact): string {
  if ("arn" in fact) return fact.arn;
  return "account" in fact ? fact.account : fact.code;
}
