import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { AttachedPolicy } from "../compile/policy-set.ts";
import type { Matter, Question } from "../request/question.ts";
import { STAGE_RULES } from "../stages/stage-rules.ts";
import type { StageRule } from "../stages/stage-rule.ts";
import { belongsTo, type Lane } from "../stages/stage-rules.ts";
import type { StageStep, StepId } from "../trace.ts";
import { ForeseenGroup } from "./foreseen-group.ts";
import { ForeseenPolicy } from "./foreseen-policy.ts";
import { SharedList } from "./shared-list.ts";
import { stageWithoutPolicies } from "./stage-without-policies.ts";
import { childId, placeOf } from "./step-place.ts";
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
  return new DenyingStage(matter, lane, id);
}

/** The Allow statements of one stage, level by level where it has levels. */
export function foreseeAllows(rule: StageRule, matter: Matter, id: StepId): ForeseenStage {
  const settled = rule.settled(matter);
  if (settled === null) return new AllowingStage(rule, matter, id);
  const step = stageWithoutPolicies(matter, rule.stage, id, settled.outcome, settled.reason);
  return { size: 1, grantOf: () => GRANT.none, step: () => step };
}

class DenyingStage implements ForeseenStage {
  readonly size: number;
  readonly #id: StepId;
  readonly #subject: string | null;
  readonly #policies: readonly ForeseenPolicy[];
  #last: StageStep | null = null;

  constructor(matter: Matter, lane: Lane, id: StepId) {
    this.#id = id;
    this.#subject = callerEntity(matter);
    this.#policies = denyingPolicies(matter, lane).map(
      (attached, index) =>
        new ForeseenPolicy(placeOf(attached, matter), "Deny", matter, childId(id, index)),
    );
    this.size = sizeOf(this.#policies);
  }

  grantOf(): Grant {
    return GRANT.none;
  }

  step(question: Question): StageStep {
    const last = this.#last;
    const children = new SharedList<StageStep["children"][number]>(last?.children ?? null, []);
    let denies = false;
    for (const policy of this.#policies) {
      const step = policy.step(question);
      if (step.outcome === "denies") denies = true;
      children.add(step);
    }
    if (last !== null && children.list === last.children) return last;
    this.#last = {
      kind: "stage",
      stage: "explicit-deny",
      id: this.#id,
      outcome: denies ? "denies" : "no-match",
      reason: denies ? A_DENY : NO_DENY,
      at: null,
      subject: this.#subject,
      children: children.list,
    };
    return this.#last;
  }
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

class AllowingStage implements ForeseenStage {
  readonly size: number;
  readonly #id: StepId;
  readonly #rule: StageRule;
  readonly #subject: string | null;
  readonly #groups: readonly ForeseenGroup[];
  readonly #hasLevels: boolean;
  /** Whether its reason says what its Allow is worth to the caller. */
  readonly #isWeighed: boolean;
  #last: StageStep | null = null;

  constructor(rule: StageRule, matter: Matter, id: StepId) {
    this.#id = id;
    this.#rule = rule;
    this.#subject = subjectOf(rule.stage, matter);
    this.#groups = rule
      .groups(matter)
      .map(
        (group, index) =>
          new ForeseenGroup(group, matter, group.level === null ? id : childId(id, index)),
      );
    this.#hasLevels = this.#groups.some(({ level }) => level !== null);
    this.#isWeighed = rule.stage === "resource-based-policy" && matter.sides === "one-account";
    this.size = sizeOf(this.#groups.flatMap(({ policies }) => policies));
  }

  grantOf({ children }: StageStep): Grant {
    let widest: Grant = GRANT.none;
    let at = 0;
    for (const { policies } of this.#groups) {
      for (const policy of policies) {
        const step = children[at];
        at += 1;
        const grant = step?.kind === "policy" ? policy.grantOf(step) : GRANT.none;
        if (grant > widest) widest = grant;
      }
    }
    return widest;
  }

  /** Each group must allow: several only where there are levels. */
  step(question: Question): StageStep {
    const last = this.#last;
    const children = new SharedList<StageStep["children"][number]>(last?.children ?? null, []);
    let allows = true;
    for (const group of this.#groups) {
      if (!group.addSteps(question, children)) allows = false;
    }
    if (last !== null && children.list === last.children) return last;
    this.#last = this.#make(allows, children.list);
    return this.#last;
  }

  #make(allows: boolean, children: StageStep["children"]): StageStep {
    const step: StageStep = {
      kind: "stage",
      stage: this.#rule.stage,
      id: this.#id,
      outcome: allows ? "allows" : "no-match",
      reason: !allows ? NO_STATEMENT : this.#hasLevels ? EVERY_LEVEL : SOME_STATEMENT,
      at: null,
      subject: this.#subject,
      children,
    };
    const grant = this.#isWeighed ? this.grantOf(step) : GRANT.none;
    return grant === GRANT.none ? step : { ...step, reason: GRANT_REASONS[grant] };
  }
}

const EVERY_LEVEL = { code: "every-level-allows" } as const;
const SOME_STATEMENT = { code: "a-statement-allows" } as const;
const NO_STATEMENT = { code: "no-statement-allows" } as const;

/** In one account, what the policy's Allow is worth is what matters next. */
const GRANT_REASONS = {
  [GRANT.account]: { code: "grants-to-account" },
  [GRANT.identity]: { code: "grants-to-role" },
  [GRANT.whole]: { code: "grants-to-caller" },
} as const;

function sizeOf(policies: readonly ForeseenPolicy[]): number {
  return policies.reduce((sum, { size }) => sum + size + 1, 1);
}
