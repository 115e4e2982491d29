import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { PolicyGroup } from "../compile/policy-group.ts";
import type { AttachedPolicy } from "../compile/policy-set.ts";
import type { Matter, Question } from "../request/question.ts";
import { STAGE_RULES } from "../stages/stage-rules.ts";
import type { StageRule } from "../stages/stage-rule.ts";
import { belongsTo, type Lane } from "../stages/stage-rules.ts";
import type { LevelStep, PolicyStep, StageStep, StepId } from "../trace.ts";
import { ForeseenPolicy } from "./foreseen-policy.ts";
import { stageWithoutPolicies } from "./stage-without-policies.ts";
import { childId } from "./step-place.ts";
import { callerEntity, subjectOf } from "./subject.ts";

/** A stage where it stands in a trace, with its policies and all that the matter says of them. */
export interface ForeseenStage {
  readonly step: (question: Question) => StageStep;
  /** The widest grant to the caller that a step of this stage shows. */
  readonly grantOf: (step: StageStep) => Grant;
  /** How many policies and statements it keeps. */
  readonly size: number;
}

/** Every policy of the lane that has a Deny, whichever stage it belongs to. */
export function foreseeDenies(matter: Matter, lane: Lane, id: StepId): ForeseenStage {
  const policies = denyingPolicies(matter, lane).map(
    (attached, index) =>
      new ForeseenPolicy(placeOf(attached, matter), "Deny", matter, childId(id, index)),
  );
  const subject = callerEntity(matter);
  return {
    size: sizeOf(policies),
    grantOf: () => GRANT.none,
    step: (question) => {
      const children = policies.map((policy) => policy.step(question));
      const denies = children.some(({ outcome }) => outcome === "denies");
      return {
        kind: "stage",
        stage: "explicit-deny",
        id,
        outcome: denies ? "denies" : "no-match",
        reason: denies ? A_DENY : NO_DENY,
        at: null,
        subject,
        children,
      };
    },
  };
}

const A_DENY = { code: "a-statement-denies" } as const;
const NO_DENY = { code: "no-statement-denies" } as const;

function denyingPolicies(matter: Matter, lane: Lane): readonly AttachedPolicy[] {
  return STAGE_RULES.filter(
    (rule) => belongsTo(rule.side, lane) && rule.settled(matter) === null,
  ).flatMap((rule) =>
    rule
      .groups(matter)
      .flatMap(({ set }) => set.attached.filter(({ policy }) => policy.denies.length > 0)),
  );
}

/** The Allow statements of one stage, level by level where it has levels. */
export function foreseeAllows(rule: StageRule, matter: Matter, id: StepId): ForeseenStage {
  const settled = rule.settled(matter);
  const { stage } = rule;
  if (settled !== null) {
    const { outcome, reason } = settled;
    const step = stageWithoutPolicies(matter, stage, id, outcome, reason);
    return { size: 1, grantOf: () => GRANT.none, step: () => step };
  }
  const subject = subjectOf(stage, matter);
  const groups = rule
    .groups(matter)
    .map((group, index) =>
      foreseeGroup(group, matter, group.level === null ? id : childId(id, index)),
    );
  const hasLevels = groups.some(({ level }) => level !== null);
  const policies = groups.flatMap((group) => group.policies);
  return {
    size: sizeOf(policies),
    grantOf: ({ children }) => grantOf(policies, children),
    step: (question) => {
      const steps = groups.map((group) => groupStep(group, question));
      const allows = steps.every((one) => one.allows);
      const reason = allows ? (hasLevels ? EVERY_LEVEL : SOME_STATEMENT) : NO_STATEMENT;
      const outcome = allows ? "allows" : "no-match";
      const [only, other] = steps;
      const children =
        only !== undefined && other === undefined ? only.steps : steps.flatMap((one) => one.steps);
      return { kind: "stage", stage, id, outcome, reason, at: null, subject, children };
    },
  };
}

const EVERY_LEVEL = { code: "every-level-allows" } as const;
const SOME_STATEMENT = { code: "a-statement-allows" } as const;
const NO_STATEMENT = { code: "no-statement-allows" } as const;

interface ForeseenGroup extends Pick<PolicyGroup, "level"> {
  readonly id: StepId;
  readonly policies: readonly ForeseenPolicy[];
  /** The last step of a level: where its policies' are the ones made before, so is it. */
  last: LevelStep | null;
}

function foreseeGroup({ set, level }: PolicyGroup, matter: Matter, id: StepId): ForeseenGroup {
  const policies = set.attached.map(
    (attached, index) =>
      new ForeseenPolicy(placeOf(attached, matter), "Allow", matter, childId(id, index)),
  );
  return { id, level, policies, last: null };
}

interface GroupSteps {
  readonly allows: boolean;
  readonly steps: readonly (LevelStep | PolicyStep)[];
}

/** One policy that allows is enough. */
function groupStep(group: ForeseenGroup, question: Question): GroupSteps {
  const { id, level, policies, last } = group;
  const children = policies.map((policy) => policy.step(question));
  const allows = children.some(({ outcome }) => outcome === "allows");
  if (level === null) return { allows, steps: children };
  if (last === null || !children.every((child, index) => child === last.children[index])) {
    group.last = {
      kind: "level",
      id,
      name: level.name,
      outcome: allows ? "allows" : "no-match",
      reason: allows ? SOME_STATEMENT : NO_STATEMENT,
      at: null,
      subject: level.id,
      children,
    };
  }
  return { allows, steps: group.last === null ? [] : [group.last] };
}

function grantOf(policies: readonly ForeseenPolicy[], steps: StageStep["children"]): Grant {
  let widest: Grant = GRANT.none;
  for (const [index, policy] of policies.entries()) {
    const step = steps[index];
    const grant = step?.kind === "policy" ? policy.grantOf(step) : GRANT.none;
    if (grant > widest) widest = grant;
  }
  return widest;
}

function placeOf(attached: AttachedPolicy, matter: Matter) {
  const subject = attached.subject === "" ? subjectOf(attached.stage, matter) : attached.subject;
  return { attached, subject };
}

function sizeOf(policies: readonly ForeseenPolicy[]): number {
  return policies.reduce((sum, { size }) => sum + size + 1, 1);
}
