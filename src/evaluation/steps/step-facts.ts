import { type Stage, STAGES } from "../../iam/decision.ts";
import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { Facts } from "../facts.ts";
import type { Question } from "../request/question.ts";
import { appliesBlockPublicAccess } from "../stages/block-public-access.ts";
import { type Lane, lanesOf, type PolicyStage, RULE_OF, belongsTo } from "../stages/stage-rules.ts";
import type { StageStep, StepId } from "../trace.ts";
import { allowStep, explicitDenyStep, grantOfSteps, publicAccessStep } from "./stage-step.ts";
import { childId } from "./step-place.ts";

/**
 * Facts read off the steps of a trace: asking for one makes the step that shows it. What was asked is
 * what was reached.
 */
export class StepFacts implements Facts {
  readonly question: Question;
  readonly #root: StepId;
  readonly #steps = new Map<StepId, StageStep>();
  #grant: Grant = GRANT.none;

  constructor(question: Question, root: StepId) {
    this.question = question;
    this.#root = root;
  }

  denies(lane: Lane): boolean {
    return this.step(lane, "explicit-deny").outcome === "denies";
  }

  passes(stage: PolicyStage): boolean {
    return this.step(this.#laneOf(stage), stage).outcome !== "no-match";
  }

  blocksPublicAccess(): boolean {
    if (!appliesBlockPublicAccess(this.question)) return false;
    const lane = this.#laneOf("resource-based-policy");
    return this.step(lane, "block-public-access").outcome === "denies";
  }

  grant(): Grant {
    this.step(this.#laneOf("resource-based-policy"), "resource-based-policy");
    return this.#grant;
  }

  /** The step of a stage, made when it is first asked for. */
  step(lane: Lane, stage: Stage): StageStep {
    const id = this.idOf(lane, stage);
    const known = this.#steps.get(id);
    if (known !== undefined) return known;
    const made = this.#make(lane, stage, id);
    this.#steps.set(id, made);
    return made;
  }

  wasAsked(lane: Lane, stage: Stage): boolean {
    return this.#steps.has(this.idOf(lane, stage));
  }

  laneId(lane: Lane): StepId {
    return childId(this.#root, lanesOf(this.question).indexOf(lane));
  }

  idOf(lane: Lane, stage: Stage): StepId {
    return childId(this.laneId(lane), stagesOf(this.question).indexOf(stage));
  }

  #make(lane: Lane, stage: Stage, id: StepId): StageStep {
    if (stage === "explicit-deny") return explicitDenyStep(this.question, lane, id);
    if (stage === "block-public-access") return publicAccessStep(this.question, id);
    const step = allowStep(RULE_OF[stage], this.question, id);
    return stage === "resource-based-policy" ? this.#weigh(step) : step;
  }

  /** In one account, what the policy's Allow is worth is what matters next. */
  #weigh(step: StageStep): StageStep {
    this.#grant = grantOfSteps(this.question, step);
    if (this.question.sides !== "one-account" || this.#grant === GRANT.none) return step;
    return { ...step, reason: GRANT_REASONS[this.#grant] };
  }

  #laneOf(stage: PolicyStage): Lane {
    const { side } = RULE_OF[stage];
    return lanesOf(this.question).find((lane) => belongsTo(side, lane)) ?? "both";
  }
}

const GRANT_REASONS = {
  [GRANT.account]: { code: "grants-to-account" },
  [GRANT.identity]: { code: "grants-to-role" },
  [GRANT.whole]: { code: "grants-to-caller" },
} as const;

/** The stages a trace shows: S3's public access block only for buckets that have it. */
export function stagesOf(question: Question): readonly Stage[] {
  return appliesBlockPublicAccess(question) ? STAGES : WITHOUT_PUBLIC_ACCESS;
}

const WITHOUT_PUBLIC_ACCESS = STAGES.filter((stage) => stage !== "block-public-access");
