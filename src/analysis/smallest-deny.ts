import type { Evaluation } from "../evaluation/trace.ts";
import type { Scenario } from "../iam/model.ts";
import { findDeciding } from "./deciding.ts";
import { documentChanges } from "./fix/document-changes.ts";
import { createContext, type FixContext } from "./fix/fix-context.ts";
import type { Candidate } from "./fix/fix-edit.ts";
import type { FixOptions, FixSuggestion } from "./fix/fix-suggestion.ts";
import { type CallPrincipal, principalOfCall } from "./fix/principal-of-call.ts";
import { buildBaseline, findSideEffects } from "./fix/side-effects.ts";
import { identityStatements, resourceStatements } from "./fix/statement-edits.ts";
import { byHarm, type FixResult } from "./smallest-fix.ts";

/**
 * The least edits after which an allowed request is denied: a Deny statement about exactly its action
 * and resource, in a policy of the caller or in the resource's. The one that takes least from others
 * comes first. Each is tried in the evaluator.
 * @param requestIndex Position in `scenario.requests`.
 */
export function findSmallestDenies(
  scenario: Scenario,
  requestIndex: number,
  { edits, compile, compileOptions }: FixOptions,
): FixResult {
  const context = createContext(scenario, requestIndex, edits);
  if (context === null) return { suggestions: [], obstacle: null };
  const world = compile(scenario, compileOptions);
  const evaluation = world.evaluate(context.request);
  if (evaluation.decision !== "allowed") return { suggestions: [], obstacle: null };
  const baseline = buildBaseline(scenario, world, requestIndex, evaluation);
  const suggestions = denials(context, evaluation).flatMap(({ edit, scenario: edited }) => {
    const after = compile(edited, compileOptions);
    if (after.decide(context.request) === "allowed") return [];
    const suggestion: FixSuggestion = {
      edits: [edit],
      cost: edit.cost,
      scenario: edited,
      documents: documentChanges(scenario, edited, requestIndex),
      sideEffects: findSideEffects(baseline, { edits: [edit], scenario: edited }, after),
      sideEffectsArePartial: baseline.partial,
    };
    return [suggestion];
  });
  if (suggestions.length > 0) return { suggestions: suggestions.toSorted(byHarm), obstacle: null };
  const { stage, reason } = findDeciding(evaluation);
  return {
    suggestions,
    obstacle:
      stage === null ? { code: "not-for-policies", reason } : { code: "nothing-to-edit", stage },
  };
}

function denials(context: FixContext, evaluation: Evaluation): readonly Candidate[] {
  return [
    ...identityStatements(context, evaluation, "Deny"),
    ...resourceStatements(context, evaluation, "Deny", principalToDeny(evaluation)),
  ];
}

/** Callers without credentials have no name of their own; a condition tells them from everybody else. */
function principalToDeny(evaluation: Evaluation): CallPrincipal | null {
  const { authentication } = evaluation;
  const isAnonymous = authentication.ok && authentication.reason.code === "anonymous-caller";
  return isAnonymous ? UNSIGNED : principalOfCall(evaluation);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principaltype */
const UNSIGNED: CallPrincipal = {
  name: { type: "AWS", value: "*" },
  Condition: { StringEquals: { "aws:PrincipalType": "Anonymous" } },
};
