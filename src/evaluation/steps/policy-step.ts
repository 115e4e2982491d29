import { type Grant, GRANT } from "../caller/caller-name.ts";
import { coversAction } from "../compile/action-element.ts";
import type { CompiledStatement } from "../compile/policy.ts";
import { grantOfStatement } from "../match-facts.ts";
import type { Effect } from "../../policy/ast.ts";
import type { ConditionStep, ElementStep, PolicyStep, StatementStep, StepId } from "../trace.ts";
import { conditionSteps, unaskedLine, unaskedStep } from "./condition-steps.ts";
import { elementSteps } from "./element-steps.ts";
import { type ForeseenPolicy, foreseenPolicy, type ForeseenStatement } from "./foreseen-policy.ts";
import { childId, type PolicyPlace, sourceAt } from "./step-place.ts";

/** A policy as one stage sees it: its Deny statements, or its Allow statements. */
export function policyStep(place: PolicyPlace, effect: Effect, id: StepId): PolicyStep {
  const known = foreseenPolicy(place, id, () => foresee(place, effect, id));
  if (known.whole !== null) return known.whole;
  return wholeStep(
    place,
    effect,
    id,
    known.statements.map((one) => statementStep(one, place)),
  );
}

/** What the action of the request leaves open in a policy. */
function foresee(place: PolicyPlace, effect: Effect, id: StepId): ForeseenPolicy {
  const { policy } = place.attached;
  const statements = (effect === "Deny" ? policy.denies : policy.allows).map((statement, index) =>
    foreseeStatement(statement, place, childId(id, index)),
  );
  const isOpen = statements.some(({ step, lines }) => step === null || lines.length > 0);
  const steps = isOpen ? null : statements.flatMap(({ step }) => step ?? []);
  return { statements, whole: steps === null ? null : wholeStep(place, effect, id, steps) };
}

function wholeStep(
  place: PolicyPlace,
  effect: Effect,
  id: StepId,
  children: readonly StatementStep[],
): PolicyStep {
  const { outcome, reason, at } = policyFinding(place, effect, children);
  const { name } = place.attached;
  return { kind: "policy", id, outcome, reason, at, subject: place.subject, name, children };
}

function policyFinding(
  place: PolicyPlace,
  effect: Effect,
  statements: readonly StatementStep[],
): Pick<PolicyStep, "outcome" | "reason" | "at"> {
  const { policy, stage } = place.attached;
  if (policy.invalid !== null) {
    return { outcome: "invalid", reason: policy.invalid, at: sourceAt(place, policy.invalidAt) };
  }
  const matching = statements.find(({ outcome }) => outcome === "matches");
  if (matching === undefined) {
    const code = statements.length === 0 ? "policy-has-no-such-statement" : "policy-has-no-match";
    return { outcome: "no-match", reason: { code, stage, effect }, at: null };
  }
  const { at } = matching;
  return effect === "Deny"
    ? { outcome: "denies", reason: { code: "policy-denies", stage }, at }
    : { outcome: "allows", reason: { code: "policy-allows", stage }, at };
}

function statementStep(foreseen: ForeseenStatement, place: PolicyPlace): StatementStep {
  const { statement, id, step, lines } = foreseen;
  if (step === null) return askedStatement(statement, place, id);
  if (lines.length === 0) return step;
  const { context } = place.question;
  const conditions = lines.map((line) => unaskedStep(line, context));
  return { ...step, children: [...step.children, ...conditions] };
}

/**
 * A statement whose first element, its action, does not cover the request's looks no further: what its
 * step says follows from the action, but for what the request would have had for its conditions.
 */
function foreseeStatement(
  statement: CompiledStatement,
  place: PolicyPlace,
  id: StepId,
): ForeseenStatement {
  const { principal } = statement.source;
  const isAsked =
    principal !== null || coversAction(statement.action, place.question.lowerCaseAction);
  if (isAsked) return { statement, id, step: null, lines: [] };
  const elements = elementSteps(statement, place, id);
  const lines = statement.conditions.map((condition, index) =>
    unaskedLine(condition, place, childId(id, elements.length + index)),
  );
  return { statement, id, step: stepOf(statement, place, id, [elements, []]), lines };
}

function askedStatement(
  statement: CompiledStatement,
  place: PolicyPlace,
  id: StepId,
): StatementStep {
  const elements = elementSteps(statement, place, id);
  const isReached = elements.every(({ outcome }) => outcome === "matches");
  const idAt = (index: number): StepId => childId(id, elements.length + index);
  const conditions = isReached
    ? conditionSteps(statement, place, idAt)
    : statement.conditions.map((condition, index) =>
        unaskedStep(unaskedLine(condition, place, idAt(index)), place.question.context),
      );
  return stepOf(statement, place, id, [elements, conditions]);
}

function stepOf(
  { source }: CompiledStatement,
  place: PolicyPlace,
  id: StepId,
  [elements, conditions]: readonly [readonly ElementStep[], readonly ConditionStep[]],
): StatementStep {
  const effect = source.effect.value;
  const missed = mismatch(elements, conditions);
  return {
    kind: "statement",
    id,
    outcome: missed === null ? "matches" : "no-match",
    reason:
      missed === null
        ? { code: "statement-matches", effect }
        : { code: "statement-does-not-match", element: missed },
    at: sourceAt(place, source.range),
    subject: place.subject,
    effect,
    sid: source.sid?.value ?? null,
    index: source.index,
    children: [...elements, ...conditions],
  };
}

/** The first part that does not match: an element, or the key of a condition. */
function mismatch(
  elements: readonly ElementStep[],
  conditions: readonly ConditionStep[],
): string | null {
  const element = elements.find(({ outcome }) => outcome === "no-match");
  if (element !== undefined) return element.element;
  return conditions.find(({ outcome }) => outcome === "not-met")?.key ?? null;
}

/** The widest grant among the Allow statements of a policy whose steps say that they match. */
export function widestGrant(place: PolicyPlace, step: PolicyStep): Grant {
  const { question, attached } = place;
  const matching = new Set(
    step.children.filter(({ outcome }) => outcome === "matches").map(({ index }) => index),
  );
  let widest: Grant = GRANT.none;
  for (const statement of attached.policy.statements) {
    if (!matching.has(statement.source.index)) continue;
    const grant = grantOfStatement(statement, question);
    if (grant > widest) widest = grant;
  }
  return widest;
}
