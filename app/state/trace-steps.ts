import type {
  Evaluation,
  HopEvaluation,
  PolicyStep,
  StageStep,
  StatementStep,
  StepId,
  TraceStep,
} from "#core";

/** One call of an evaluation: an AssumeRole on the way, a dependent check, or the request itself. */
export type Call =
  | {
      readonly id: string;
      readonly kind: "hop";
      readonly index: number;
      readonly evaluation: HopEvaluation;
    }
  | {
      readonly id: string;
      readonly kind: "dependent" | "request";
      readonly index: number;
      readonly evaluation: Evaluation;
    };

/** Every call, in the order AWS makes them: hops first, then what is checked besides, then the request. */
export function callsOf(evaluation: Evaluation): readonly Call[] {
  return [
    ...evaluation.hops.flatMap((hop, index): Call[] => [
      ...dependentsOf(hop, `hop-${index}-`),
      { id: `hop-${index}`, kind: "hop", index, evaluation: hop },
    ]),
    ...dependentsOf(evaluation, ""),
    { id: "request", kind: "request", index: 0, evaluation },
  ];
}

function dependentsOf(evaluation: Evaluation, prefix: string): Call[] {
  return evaluation.dependent.map((dependent, index) => ({
    id: `${prefix}dependent-${index}`,
    kind: "dependent",
    index,
    evaluation: dependent,
  }));
}

export function childrenOf(step: TraceStep): readonly TraceStep[] {
  return "children" in step ? step.children : [];
}

/** The way from a call's root down to a step, both included; empty when there is no such step. */
export function pathTo(evaluation: Evaluation, id: StepId): readonly TraceStep[] {
  for (const call of callsOf(evaluation)) {
    const path = pathBelow(call.evaluation.trace, id);
    if (path.length > 0) return path;
  }
  return [];
}

function pathBelow(step: TraceStep, id: StepId): readonly TraceStep[] {
  if (step.id === id) return [step];
  for (const child of childrenOf(step)) {
    const path = pathBelow(child, id);
    if (path.length > 0) return [step, ...path];
  }
  return [];
}

/** The call that settled the request: the request itself, or the one that ended it before its time. */
export function decidingCall(evaluation: Evaluation): Call | null {
  const [root] = pathTo(evaluation, evaluation.decidedBy);
  return callsOf(evaluation).find((call) => call.evaluation.trace.id === root?.id) ?? null;
}

/**
 * What settled one stage, from the outside in: the level where there are levels, the policy, the
 * statement, and for a statement that failed the element or condition it failed on. Empty when the
 * stage settled nothing or looked at no policy.
 */
export function decidersOf(stage: StageStep): readonly TraceStep[] {
  switch (stage.outcome) {
    case "denies":
      return matchingPath(stage, "denies", "Deny");
    case "allows":
      return matchingPath(stage, "allows", "Allow");
    case "no-match":
      return closestPath(stage);
    case "not-applicable":
    case "not-reached":
      return [];
  }
}

function matchingPath(
  stage: StageStep,
  outcome: "allows" | "denies",
  effect: "Allow" | "Deny",
): readonly TraceStep[] {
  // Every level must allow, and the account's, the last, is the nearest to the request. Of policies, and of
  // what denies, one is enough, and the verdict names the first.
  const everyOne = outcome === "allows" && stage.children.some(({ kind }) => kind === "level");
  const branches = everyOne ? stage.children.toReversed() : stage.children;
  for (const branch of branches.filter((candidate) => candidate.outcome === outcome)) {
    for (const [policy, ...above] of policiesIn(branch)) {
      if (policy.outcome !== outcome) continue;
      const statement = policy.children.find(
        (candidate) => candidate.effect === effect && candidate.outcome === "matches",
      );
      return [...above, policy, ...(statement === undefined ? [] : [statement])];
    }
  }
  return [];
}

/** The Allow statement whose check failed last: what one would change to be let through. */
function closestPath(stage: StageStep): readonly TraceStep[] {
  if (stage.stage === "explicit-deny") return [];
  const closed = stage.children.find(
    (child) => child.kind === "level" && child.outcome === "no-match",
  );
  const branches = closed === undefined ? stage.children : [closed];
  let closest: { readonly rank: number; readonly path: readonly TraceStep[] } | null = null;
  for (const [policy, ...above] of branches.flatMap(policiesIn)) {
    for (const statement of policy.children) {
      const failed = firstFailure(statement);
      if (statement.effect === "Deny" || failed === null) continue;
      const rank = rankOf(failed, statement);
      if (closest === null || rank > closest.rank) {
        closest = { rank, path: [...above, policy, statement, failed] };
      }
    }
  }
  return closest?.path ?? (closed === undefined ? [] : [closed]);
}

function policiesIn(branch: StageStep["children"][number]): [PolicyStep, ...TraceStep[]][] {
  return branch.kind === "level" ? branch.children.map((policy) => [policy, branch]) : [[branch]];
}

function firstFailure(statement: StatementStep): TraceStep | null {
  return (
    statement.children.find(({ outcome }) => outcome === "no-match" || outcome === "not-met") ??
    null
  );
}

/** Elements are asked in this order, so a later one that fails means that more of the statement fits. */
function rankOf(failed: TraceStep, statement: StatementStep): number {
  if (failed.kind === "condition")
    return 3 + statement.children.findIndex(({ id }) => id === failed.id);
  if (failed.kind !== "element") return 0;
  if (failed.element === "Principal" || failed.element === "NotPrincipal") return 0;
  return failed.element === "Action" || failed.element === "NotAction" ? 1 : 2;
}
