import type { CompileOptions, World } from "../../evaluation/world.ts";
import type { Scenario } from "../../iam/model.ts";
import type { DocumentChange } from "./document-changes.ts";
import type { FixEdit } from "./fix-edit.ts";
import type { ScenarioEdits } from "./scenario-edits.ts";
import type { SideEffect } from "./side-effects.ts";

/** Edits that together make a request come out as wanted: the evaluator has said so. */
export interface FixSuggestion {
  readonly edits: readonly FixEdit[];
  /** The scenario with the edits made. */
  readonly scenario: Scenario;
  /** Every policy text they change, before and after. */
  readonly documents: readonly DocumentChange[];
  /** What else comes out otherwise then: other principals and saved requests. */
  readonly sideEffects: readonly SideEffect[];
  /** Whether there were too many principals and requests to try them all. */
  readonly sideEffectsArePartial: boolean;
  readonly cost: number;
}

export interface FixOptions {
  readonly edits: ScenarioEdits;
  /** Evaluates edited scenarios: `compileScenario`, or one that remembers. */
  readonly compile: (scenario: Scenario, options?: CompileOptions) => World;
  readonly compileOptions?: CompileOptions;
}
