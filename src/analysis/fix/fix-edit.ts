import type { FixEditFact, Grants } from "../../explanation/fix-facts.ts";
import type { Scenario } from "../../iam/model.ts";

/** One edit of a fix: what it does, what it adds, and how small it is. */
export interface FixEdit {
  readonly fact: FixEditFact;
  /** Null for a change of the request, which adds nothing to any policy. */
  readonly grants: Grants | null;
  /** Condition keys of statements that would fit but for them, which this edit passes over. */
  readonly passesOver: readonly string[];
  /** Smaller is less: in order of how much a person would have to think about it. */
  readonly cost: number;
}

/** An edit that could be made, and the scenario with it made. */
export interface Candidate {
  readonly edit: FixEdit;
  readonly scenario: Scenario;
}

/** How much each kind of edit weighs. A change of the request opens nothing, so it weighs least. */
export const COST = {
  request: 1,
  element: 2,
  statement: 3,
  newPolicy: 4,
  /** The statement says more than the request needs: a bare `*`, or a wildcard among its actions. */
  broad: 2,
  /** The policy speaks for more than the caller: a group's, a managed one, a control policy. */
  shared: 1,
} as const;
