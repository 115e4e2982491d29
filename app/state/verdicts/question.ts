import type { SavedRequest, Scenario } from "#core";

/** What decides: the rest of a scenario is its picture, its requests and its name. */
export interface Deciders {
  readonly accounts: Scenario["accounts"];
  readonly organizations: Scenario["organizations"];
  readonly managedPolicies: ReadonlyMap<string, string>;
}

/** Many requests put to one scenario at once. */
export type Question =
  /** Each request as it is: a decision and a stage. */
  | { readonly kind: "verdicts"; readonly requests: readonly SavedRequest[] }
  /** Each request by each principal: a decision. */
  | {
      readonly kind: "matrix";
      readonly principals: readonly string[];
      readonly requests: readonly SavedRequest[];
    };

/** The numbers of the answer: `Verdicts` of one kind of question, the cells of a matrix of the other. */
export interface Answer {
  readonly decisions: Uint8Array<ArrayBuffer>;
  /** Empty for a matrix. */
  readonly stages: Uint8Array<ArrayBuffer>;
}
