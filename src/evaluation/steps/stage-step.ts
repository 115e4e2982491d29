import type { Stage } from "../../iam/decision.ts";
import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { PolicyGroup } from "../compile/policy-group.ts";
import type { AttachedPolicy } from "../compile/policy-set.ts";
import type { Reason } from "../reason.ts";
import type { Question } from "../request/question.ts";
import { blocksPublicAccess } from "../stages/block-public-access.ts";
import type { StageRule } from "../stages/stage-rule.ts";
import { belongsTo, type Lane, STAGE_RULES } from "../stages/stage-rules.ts";
import type { LevelStep, PolicyStep, StageOutcome, StageStep, StepId } from "../trace.ts";
import { policyStep, widestGrant } from "./policy-step.ts";
import { childId, type PolicyPlace } from "./step-place.ts";

/** The entity a caller is on the canvas: a session is its role, the root user its account. */
export function callerEntity({ caller }: Question): string | null {
  if (caller.identity !== null) return caller.identity.arn;
  return caller.kind === "root" ? caller.account : (caller.principalArn ?? caller.id);
}

/** Every policy of the lane that has a Deny, whichever stage it belongs to. */
export function explicitDenyStep(question: Question, lane: Lane, id: StepId): StageStep {
  const children: PolicyStep[] = [];
  for (const rule of STAGE_RULES) {
    if (!belongsTo(rule.side, lane) || rule.settled(question) !== null) continue;
    for (const { set } of rule.groups(question)) {
      for (const attached of set.attached) {
        if (attached.policy.denies.length === 0) continue;
        const place = placeOf(attached, question);
        children.push(policyStep(place, "Deny", childId(id, children.length)));
      }
    }
  }
  const denies = children.some(({ outcome }) => outcome === "denies");
  return {
    kind: "stage",
    stage: "explicit-deny",
    id,
    outcome: denies ? "denies" : "no-match",
    reason: { code: denies ? "a-statement-denies" : "no-statement-denies" },
    at: null,
    subject: callerEntity(question),
    children,
  };
}

/** The Allow statements of one stage, level by level where it has levels. */
export function allowStep(rule: StageRule, question: Question, id: StepId): StageStep {
  const settled = rule.settled(question);
  const { stage } = rule;
  const subject = subjectOf(stage, question);
  if (settled !== null) {
    const { outcome, reason } = settled;
    return { kind: "stage", stage, id, outcome, reason, at: null, subject, children: [] };
  }
  const groups = rule.groups(question);
  const children: (LevelStep | PolicyStep)[] = [];
  let allows = true;
  let hasLevels = false;
  for (const [index, group] of groups.entries()) {
    if (group.level === null) {
      const steps = policySteps(group, question, id);
      allows &&= steps.some(({ outcome: found }) => found === "allows");
      for (const step of steps) children.push(step);
    } else {
      const step = levelStep(group, group.level, question, childId(id, index));
      allows &&= step.outcome === "allows";
      hasLevels = true;
      children.push(step);
    }
  }
  const reason = allows ? (hasLevels ? EVERY_LEVEL : SOME_STATEMENT) : NO_STATEMENT;
  const outcome = allows ? "allows" : "no-match";
  return { kind: "stage", stage, id, outcome, reason, at: null, subject, children };
}

const EVERY_LEVEL = { code: "every-level-allows" } as const;
const SOME_STATEMENT = { code: "a-statement-allows" } as const;
const NO_STATEMENT = { code: "no-statement-allows" } as const;

export function publicAccessStep(question: Question, id: StepId): StageStep {
  const blocks = blocksPublicAccess(question);
  const resource = question.target.entity ?? question.target.arn;
  return {
    kind: "stage",
    stage: "block-public-access",
    id,
    outcome: blocks ? "denies" : "allows",
    reason: blocks
      ? { code: "public-access-blocked", resource }
      : { code: "public-access-not-blocked" },
    at: null,
    subject: question.target.entity,
    children: [],
  };
}

/** A stage nobody asked, with the reason, and without its policies. */
export function unaskedStep(
  stage: Stage,
  outcome: Extract<StageOutcome, "not-reached" | "not-applicable">,
  reason: Reason,
  { question, id }: { readonly question: Question; readonly id: StepId },
): StageStep {
  const subject = subjectOf(stage, question);
  return { kind: "stage", stage, id, outcome, reason, at: null, subject, children: [] };
}

/** What the resource-based policy gives the caller, read off the steps of its stage. */
export function grantOfSteps(question: Question, stage: StageStep): Grant {
  const attached = question.target.policy?.set.attached ?? [];
  let widest: Grant = GRANT.none;
  for (const [index, one] of attached.entries()) {
    const step = stage.children[index];
    if (step?.kind !== "policy") continue;
    const grant = widestGrant(placeOf(one, question), step);
    if (grant > widest) widest = grant;
  }
  return widest;
}

function levelStep(
  group: PolicyGroup,
  level: NonNullable<PolicyGroup["level"]>,
  question: Question,
  id: StepId,
): LevelStep {
  const children = policySteps(group, question, id);
  const allows = children.some(({ outcome }) => outcome === "allows");
  return {
    kind: "level",
    id,
    name: level.name,
    outcome: allows ? "allows" : "no-match",
    reason: { code: allows ? "a-statement-allows" : "no-statement-allows" },
    at: null,
    subject: level.id,
    children,
  };
}

function policySteps({ set }: PolicyGroup, question: Question, id: StepId): PolicyStep[] {
  return set.attached.map((attached, index) =>
    policyStep(placeOf(attached, question), "Allow", childId(id, index)),
  );
}

function placeOf(attached: AttachedPolicy, question: Question): PolicyPlace {
  const subject = attached.subject === "" ? subjectOf(attached.stage, question) : attached.subject;
  return { attached, subject, question };
}

function subjectOf(stage: Stage, question: Question): string | null {
  switch (stage) {
    case "explicit-deny":
    case "identity-based-policies":
    case "permissions-boundary":
    case "session-policies":
      return callerEntity(question);
    case "service-control-policies":
      return question.caller.account;
    case "resource-control-policies":
      return question.owner.account;
    case "resource-based-policy":
    case "block-public-access":
      return question.target.entity;
    case "vpc-endpoint-policy":
      return question.endpoint?.arn ?? null;
  }
}
