import type { Evaluation } from "../evaluation/trace.ts";
import type { FixObstacle } from "../explanation/fix-facts.ts";
import type { Scenario } from "../iam/model.ts";
import { type Deciding, findDeciding } from "./deciding.ts";
import { candidatesFor, obstacleOf } from "./fix/candidates.ts";
import { documentChanges } from "./fix/document-changes.ts";
import { createContext } from "./fix/fix-context.ts";
import type { Candidate, FixEdit } from "./fix/fix-edit.ts";
import type { FixOptions, FixSuggestion } from "./fix/fix-suggestion.ts";
import { buildBaseline, findSideEffects } from "./fix/side-effects.ts";

export interface FixResult {
  /** What opens least to others first, then the smallest; each ends in the request being allowed. */
  readonly suggestions: readonly FixSuggestion[];
  /** Why there are none; null when there are some, or when the request is allowed as it is. */
  readonly obstacle: FixObstacle | null;
}

/** Ceilings that keep the search within the blink of an eye. */
const MOST_EVALUATIONS = 80;
const MOST_SUGGESTIONS = 6;
const MOST_EDITS = 6;

/** A scenario on the way to one that allows the request. */
interface Attempt {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly edits: readonly FixEdit[];
  readonly cost: number;
}

/**
 * The least edits after which a denied request is allowed, each tried in the evaluator. Where several
 * policies refuse in turn, the edits are found one refusal after the other, always going on from the
 * cheapest attempt so far. No Deny statement is ever taken away or weakened, and nothing is opened to
 * everybody. Bounded: at most 80 evaluations, whatever the scenario.
 * @param requestIndex Position in `scenario.requests`.
 */
export function findSmallestFixes(
  scenario: Scenario,
  requestIndex: number,
  options: FixOptions,
): FixResult {
  const search = new FixSearch(requestIndex, options);
  const first = search.attempt(scenario, [], 0);
  if (first === null || first.evaluation.decision === "allowed") return NOTHING_TO_FIX;
  const found = search.run(first);
  if (found.length === 0) return { suggestions: [], obstacle: search.obstacle };
  const { compile, compileOptions } = options;
  const world = compile(scenario, compileOptions);
  const baseline = buildBaseline(scenario, world, requestIndex, first.evaluation);
  const suggestions = found.map(({ scenario: edited, edits, cost }): FixSuggestion => ({
    edits,
    cost,
    scenario: edited,
    documents: documentChanges(scenario, edited, requestIndex),
    sideEffects: findSideEffects(
      baseline,
      { edits, scenario: edited },
      compile(edited, compileOptions),
    ),
    sideEffectsArePartial: baseline.partial,
  }));
  return { suggestions: suggestions.toSorted(byHarm), obstacle: null };
}

const NOTHING_TO_FIX: FixResult = { suggestions: [], obstacle: null };

/** What opens less goes before what is written in fewer words. */
export function byHarm(a: FixSuggestion, b: FixSuggestion): number {
  return a.sideEffects.length - b.sideEffects.length || a.cost - b.cost;
}

/** Goes on from the cheapest attempt until enough are found, or too many were tried. */
class FixSearch {
  /** The first refusal that nothing could lift. */
  obstacle: FixObstacle | null = null;
  readonly #requestIndex: number;
  readonly #options: FixOptions;
  #evaluations = 0;

  constructor(requestIndex: number, options: FixOptions) {
    this.#requestIndex = requestIndex;
    this.#options = options;
  }

  /** Evaluates the request in this scenario; null when there is no such request, or no more may be tried. */
  attempt(scenario: Scenario, edits: readonly FixEdit[], cost: number): Attempt | null {
    const request = scenario.requests[this.#requestIndex];
    if (request === undefined || this.#evaluations >= MOST_EVALUATIONS) return null;
    this.#evaluations += 1;
    const { compile, compileOptions } = this.#options;
    const evaluation = compile(scenario, compileOptions).evaluate(request);
    return { scenario, evaluation, edits, cost };
  }

  run(first: Attempt): readonly Attempt[] {
    const open: Attempt[] = [first];
    const found: Attempt[] = [];
    const offered = new Set<string>();
    while (found.length < MOST_SUGGESTIONS) {
      const attempt = takeCheapest(open);
      if (attempt === null) break;
      if (attempt.evaluation.decision !== "allowed") {
        if (attempt.edits.length < MOST_EDITS) open.push(...this.#goOn(attempt));
      } else if (isNew(attempt, offered)) {
        found.push(attempt);
      }
    }
    return found;
  }

  /** The attempts with one more edit that came further; those that leave the policies alone go first. */
  #goOn(attempt: Attempt): readonly Attempt[] {
    const context = createContext(attempt.scenario, this.#requestIndex, this.#options.edits);
    if (context === null) return [];
    const deciding = findDeciding(attempt.evaluation);
    const { ofRequest, ofPolicies } = candidatesFor(context, deciding);
    const byRequest = this.#keepWorking(attempt, ofRequest);
    const next = byRequest.length > 0 ? byRequest : this.#keepWorking(attempt, ofPolicies);
    if (next.length === 0) this.#note(deciding, ofPolicies.length > 0);
    return next;
  }

  #keepWorking(attempt: Attempt, candidates: readonly Candidate[]): readonly Attempt[] {
    return candidates
      .toSorted((a, b) => a.edit.cost - b.edit.cost)
      .flatMap(({ edit, scenario }) => {
        const next = this.attempt(scenario, [...attempt.edits, edit], attempt.cost + edit.cost);
        return next !== null && hasComeFurther(attempt, next) ? [next] : [];
      });
  }

  #note(deciding: Deciding, offered: boolean): void {
    this.obstacle ??= obstacleOf(deciding, offered);
  }
}

/** An Allow more never refuses anything, so another decider means that this refusal is lifted. */
function hasComeFurther({ evaluation: before }: Attempt, { evaluation: after }: Attempt): boolean {
  return after.decision === "allowed" || after.decidedBy !== before.decidedBy;
}

function takeCheapest(open: Attempt[]): Attempt | null {
  let best = 0;
  for (const [index, attempt] of open.entries()) {
    if (attempt.cost < (open[best]?.cost ?? Number.POSITIVE_INFINITY)) best = index;
  }
  return open.splice(best, 1)[0] ?? null;
}

/** Whether it offers an edit that no smaller suggestion has; every mixture of the same would help nobody. */
function isNew({ edits }: Attempt, offered: Set<string>): boolean {
  const names = edits.map(({ fact }) => JSON.stringify(fact));
  const isNewEdit = names.some((name) => !offered.has(name));
  for (const name of names) offered.add(name);
  return isNewEdit;
}
