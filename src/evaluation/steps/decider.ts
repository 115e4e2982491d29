import type { Decision } from "../../iam/decision.ts";
import type { Ruling } from "../combine.ts";
import type { Reason } from "../reason.ts";
import type { Question } from "../request/question.ts";
import type { Lane } from "../stages/stage-rules.ts";
import type { SourceRef } from "../../text/source.ts";
import type { PolicyStep, StageStep, StatementStep, StepId } from "../trace.ts";
import { missingRole } from "../missing-role.ts";
import { grantOfStatement } from "../stage-candidates.ts";
import type { StepFacts } from "./step-facts.ts";

/** The step that settled a lane, and why. */
export interface Decider {
  readonly id: StepId;
  readonly reason: Reason;
  /** What of a policy settled it; null where none did. */
  readonly at: SourceRef | null;
}

/** The statement that denies or allows; where nothing allows, the level or the stage that lacks it. */
export function findDecider(facts: StepFacts, lane: Lane, { decision, stage }: Ruling): Decider {
  const step = facts.step(lane, stage);
  if (decision === "implicitDeny") return refusing(facts, step);
  const found = matchingStatements(step);
  const [first] = stage === "resource-based-policy" ? widestFirst(facts, found) : found;
  if (first === undefined) return { id: step.id, reason: settledReason(facts, step), at: null };
  const { id, at } = first.statement;
  return { id, reason: statementReason(facts, step, decision, first), at };
}

/** A resource's policy and a role's trust policy go by the name of what carries them. */
function statementReason(
  { question: { target } }: StepFacts,
  step: StageStep,
  decision: Decision,
  found: Found,
): Reason {
  const stage = layerOf(found.policy, step);
  const statement = found.statement.sid ?? String(found.statement.index + 1);
  const allowed = decision === "allowed";
  if (stage !== "resource-based-policy") {
    const code = allowed ? "allowed-by-statement" : "denied-by-statement";
    return { code, stage, policy: found.policy.name, statement };
  }
  const resource = target.entity ?? target.arn;
  if (target.policyKind === "trust") {
    return { code: allowed ? "allowed-by-trust" : "denied-by-trust", stage, statement, resource };
  }
  return {
    code: allowed ? "allowed-by-resource" : "denied-by-resource",
    stage,
    statement,
    resource,
  };
}

interface Found {
  readonly policy: PolicyStep;
  readonly statement: StatementStep;
}

function matchingStatements(step: StageStep): readonly Found[] {
  const found: Found[] = [];
  for (const child of step.children) {
    if (child.kind === "policy") addMatching(child, found);
    else for (const policy of child.children) addMatching(policy, found);
  }
  return found;
}

function addMatching(policy: PolicyStep, found: Found[]): void {
  if (policy.outcome === "no-match") return;
  for (const statement of policy.children) {
    if (statement.outcome === "matches") found.push({ policy, statement });
  }
}

/** The Allow with the widest grant is the one that counted. */
function widestFirst({ question }: StepFacts, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const statements = (question.target.policy?.set.attached ?? []).flatMap(
    ({ policy }) => policy.statements,
  );
  const grantOf = ({ statement }: Found): number => {
    const compiled = statements.find(({ source }) => source.index === statement.index);
    return compiled === undefined ? 0 : grantOfStatement(compiled, question);
  };
  return found.toSorted((a, b) => grantOf(b) - grantOf(a));
}

/** Explicit denies are all shown in one stage; the policy says which layer it belongs to. */
function layerOf({ reason }: PolicyStep, step: StageStep): StageStep["stage"] {
  return reason.code === "policy-denies" ? reason.stage : step.stage;
}

function refusing({ question }: StepFacts, step: StageStep): Decider {
  const at = null;
  if (step.reason.code === "public-access-blocked") return { id: step.id, reason: step.reason, at };
  const level = step.children.find((child) => child.kind === "level" && child.outcome !== "allows");
  if (level !== undefined) {
    const reason = { code: "level-allows-nothing", stage: step.stage, level: level.name } as const;
    return { id: level.id, reason, at };
  }
  const own = ownPolicyReason(question, step);
  if (own !== null) return { id: step.id, reason: own, at };
  const subject = step.subject ?? question.target.arn;
  return { id: step.id, reason: { code: "nothing-allows", stage: step.stage, subject }, at };
}

/** Policies that must allow the caller themselves have names of their own. */
function ownPolicyReason({ target }: Question, { stage }: StageStep): Reason | null {
  if (stage !== "resource-based-policy") return null;
  const resource = target.arn;
  if (target.policyKind === "trust") {
    return missingRole(target) ?? { code: "trust-allows-nothing", stage, resource };
  }
  const isKey = target.policyKind === "key" || target.policyKind === "default-key";
  return isKey ? { code: "key-policy-allows-nothing", stage, resource } : null;
}

function settledReason({ question }: StepFacts, step: StageStep): Reason {
  if (step.reason.code !== "principal-account-not-modelled") return step.reason;
  return { code: "account-assumed-to-allow", account: question.caller.account ?? "" };
}
