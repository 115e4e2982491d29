import type {
  AccountStep,
  ConditionStep,
  ElementStep,
  Evaluation,
  PolicyStep,
  StageStep,
  StatementStep,
} from "../../evaluation/trace.ts";
import type { Stage } from "../../iam/decision.ts";
import type { Deciding } from "../deciding.ts";

/** Policies of which one would have to allow, and none does. */
export interface Gate {
  readonly stage: Stage;
  /** The call that was refused. */
  readonly call: Evaluation;
  /** Position of the hop it lies in; null when it lies in none. */
  readonly hop: number | null;
  readonly policies: readonly PolicyStep[];
}

/** An Allow statement that fits but for one part of it. */
export interface NearMiss {
  readonly policy: PolicyStep;
  readonly statement: StatementStep;
  readonly failed: ElementStep | ConditionStep;
}

/**
 * The gates at which a refusal could be lifted. Within one account, an Allow of the resource's own
 * policy does instead of the identity's, so both are gates then.
 */
export function gatesOf({ call, hop, path }: Deciding): readonly Gate[] {
  const stage = path.find((step) => step.kind === "stage");
  const account = path.find((step) => step.kind === "account");
  if (stage === undefined || account === undefined) return [];
  const level = path.find((step) => step.kind === "level");
  const gate: Gate = {
    stage: stage.stage,
    call,
    hop,
    policies: level === undefined ? policiesOf(stage) : level.children,
  };
  const other = otherGate(account, stage);
  return other === null
    ? [gate]
    : [gate, { stage: other.stage, call, hop, policies: policiesOf(other) }];
}

/** Allow statements in the order of the trace, with the one part that does not match. */
export function nearMisses({ policies }: Gate): readonly NearMiss[] {
  return policies.flatMap((policy) =>
    policy.children.flatMap((statement): NearMiss[] => {
      const failed = statement.children.find(
        ({ outcome }) => outcome === "no-match" || outcome === "not-met",
      );
      if (statement.effect === "Deny" || failed === undefined) return [];
      return [{ policy, statement, failed }];
    }),
  );
}

function otherGate({ side, children }: AccountStep, { stage }: StageStep): StageStep | null {
  if (side !== "both" || stage !== "identity-based-policies") return null;
  return children.find((step) => step.stage === "resource-based-policy") ?? null;
}

function policiesOf(stage: StageStep): readonly PolicyStep[] {
  return stage.children.flatMap((child) => (child.kind === "policy" ? [child] : child.children));
}
