import type { Decision } from "../../iam/decision.ts";
import type { Scenario } from "../../iam/model.ts";
import type { CompileOptions, World } from "../../evaluation/world.ts";
import { type AccessMatrix, buildMatrix, decisionAt, listPrincipals } from "../matrix.ts";
import type { DocumentChange } from "./document-changes.ts";
import type { FixEdit } from "./fix-edit.ts";
import type { ScenarioEdits } from "./scenario-edits.ts";

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

/** A saved request that turns from denied to allowed, or the other way round, for a principal. */
export interface SideEffect {
  readonly principal: string;
  /** Position in `scenario.requests`. */
  readonly index: number;
  readonly before: Decision;
  readonly after: Decision;
}

export interface FixOptions {
  readonly edits: ScenarioEdits;
  /** Evaluates edited scenarios: `compileScenario`, or one that remembers. */
  readonly compile: (scenario: Scenario, options?: CompileOptions) => World;
  readonly compileOptions?: CompileOptions;
}

/** Decisions asked for one suggestion at most: more would be felt. */
const MOST_CELLS = 2_000;

/** What everyone could do before, to hold each suggestion against. */
export interface Baseline {
  readonly matrix: AccessMatrix;
  readonly partial: boolean;
}

export function buildBaseline(scenario: Scenario, world: World): Baseline {
  const requests = scenario.requests.slice(0, MOST_CELLS);
  const everyone = listPrincipals(scenario);
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, requests.length)));
  const principals = everyone.slice(0, most);
  return {
    matrix: buildMatrix(world, principals, requests),
    partial: principals.length < everyone.length || requests.length < scenario.requests.length,
  };
}

/**
 * Who can do what they could not, or no longer can what they could, but for the request itself. The
 * requests are those of before: what an edit changes in the request is not asked of the others.
 */
export function findSideEffects(
  { matrix: before }: Baseline,
  world: World,
  requestIndex: number,
): readonly SideEffect[] {
  const { principals, requests } = before;
  const after = buildMatrix(world, principals, requests);
  const own = requests[requestIndex]?.principal;
  return principals.flatMap((principal, row) =>
    requests.flatMap((_, index): SideEffect[] => {
      if (index === requestIndex && principal === own) return [];
      const was = decisionAt(before, row, index);
      const is = decisionAt(after, row, index);
      if (was === null || is === null || (was === "allowed") === (is === "allowed")) return [];
      return [{ principal, index, before: was, after: is }];
    }),
  );
}
