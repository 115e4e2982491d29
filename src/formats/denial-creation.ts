import type { DenialFact } from "../explanation/denial-facts.ts";
import type { Scenario } from "../iam/model.ts";
import { addByArn } from "../scenario/edits/add-by-arn.ts";
import type { Denial } from "./denial.ts";

/** What was added for a denial. */
export interface Creation {
  readonly scenario: Scenario;
  /** Ids of the new entities, accounts among them. */
  readonly created: readonly string[];
}

/**
 * Adds what a denial names and the scenario lacks: accounts, the caller, the resource, the policy. They
 * come without permissions, as a new entity does; a resource that tells no account gets its owner's, where
 * the denial knows it, else the caller's. What cannot be drawn is left out.
 */
export function createMissing(
  scenario: Scenario,
  facts: readonly DenialFact[],
  { account, resourceAccount }: Pick<Denial, "account" | "resourceAccount">,
): Creation {
  return facts.reduce<Creation>(
    (before, fact) => {
      const wanted = wantedBy(fact);
      if (wanted === null) return before;
      const added = addByArn(before.scenario, wanted, resourceAccount ?? account);
      if (!added.ok || added.value.existed) return before;
      const { id, newAccount } = added.value;
      const ids = newAccount === null || newAccount === id ? [id] : [newAccount, id];
      return { scenario: added.value.scenario, created: [...before.created, ...ids] };
    },
    { scenario, created: [] },
  );
}

/** What to add for a fact; null for a fact about the denial itself. */
function wantedBy(fact: DenialFact): string | null {
  if ("arn" in fact) return fact.arn;
  return "account" in fact ? fact.account : null;
}
