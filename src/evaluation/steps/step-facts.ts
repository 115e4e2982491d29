import type { Stage } from "../../iam/decision.ts";
import { GRANT, type Grant } from "../caller/caller-name.ts";
import type { Facts } from "../facts.ts";
import type { Question } from "../request/question.ts";
import { appliesBlockPublicAccess, blocksPublicAccess } from "../stages/block-public-access.ts";
import {
  belongsTo,
  type Lane,
  type PolicyStage,
  RULE_OF,
  STAGE_AT,
  type StagePosition,
} from "../stages/stage-rules.ts";
import type { StageStep } from "../trace.ts";
import type { ForeseenTrace } from "./foreseen-trace.ts";
import { subjectOf } from "./subject.ts";

/**
 * Facts read off the steps of a trace: asking for one makes the step that shows it. What was asked is
 * what was reached.
 */
export class StepFacts implements Facts {
  readonly question: Question;
  readonly #trace: ForeseenTrace;
  /** By their place in the trace. */
  readonly #steps: (StageStep | undefined)[] = [];
  #grant: Grant = GRANT.none;

  constructor(question: Question, trace: ForeseenTrace) {
    this.question = question;
    this.#trace = trace;
  }

  denies(lane: Lane): boolean {
    return this.step(lane, "explicit-deny").outcome === "denies";
  }

  passes(position: StagePosition): boolean {
    const stage = STAGE_AT[position];
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
    const at = this.#trace.placeOf(lane, stage);
    const known = this.#steps[at];
    if (known !== undefined) return known;
    const made = this.#make(lane, stage);
    this.#steps[at] = made;
    return made;
  }

  wasAsked(lane: Lane, stage: Stage): boolean {
    return this.#steps[this.#trace.placeOf(lane, stage)] !== undefined;
  }

  #make(lane: Lane, stage: Stage): StageStep {
    if (stage === "block-public-access") return this.#publicAccess(lane, stage);
    const foreseen = this.#trace.stage(lane, stage);
    const step = foreseen.step(this.question);
    if (stage !== "resource-based-policy") return step;
    this.#grant = foreseen.grantOf(step);
    return step;
  }

  #publicAccess(lane: Lane, stage: "block-public-access"): StageStep {
    const { target } = this.question;
    const blocks = blocksPublicAccess(this.question);
    const resource = target.entity ?? target.arn;
    return {
      kind: "stage",
      stage,
      id: this.#trace.idOf(lane, stage),
      outcome: blocks ? "denies" : "allows",
      reason: blocks
        ? { code: "public-access-blocked", resource }
        : { code: "public-access-not-blocked" },
      at: null,
      subject: subjectOf(stage, this.question),
      children: [],
    };
  }

  #laneOf(stage: PolicyStage): Lane {
    const { side } = RULE_OF[stage];
    const { lanes } = this.#trace;
    for (const lane of lanes) if (belongsTo(side, lane)) return lane;
    return "both";
  }
}
