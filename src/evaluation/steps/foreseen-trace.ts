import { type Stage, STAGES } from "../../iam/decision.ts";
import type { Reason } from "../reason.ts";
import type { MatterMemory } from "../request/matter-memory.ts";
import type { Matter } from "../request/question.ts";
import { appliesBlockPublicAccess } from "../stages/block-public-access.ts";
import { type Lane, lanesOf, RULE_OF } from "../stages/stage-rules.ts";
import type { StageOutcome, StageStep, StepId } from "../trace.ts";
import { foreseeAllows, foreseeDenies, type ForeseenStage } from "./foreseen-stage.ts";
import { stageWithoutPolicies } from "./stage-without-policies.ts";
import { childId } from "./step-place.ts";

type Unasked = Extract<StageOutcome, "not-reached" | "not-applicable">;

/** A trace as far as its matter goes: its lanes, its stages and their policies, each made when asked for. */
export class ForeseenTrace {
  readonly id: StepId;
  readonly lanes: readonly Lane[];
  readonly stages: readonly Stage[];
  readonly #matter: Matter;
  /** Told how many policies and statements more it keeps. */
  readonly #onGrowth: (size: number) => void;
  /** By place. */
  readonly #ids: readonly StepId[];
  readonly #foreseen: (ForeseenStage | undefined)[] = [];
  readonly #unasked: (StageStep | undefined)[] = [];

  constructor(matter: Matter, id: StepId, onGrowth: (size: number) => void) {
    this.id = id;
    this.#onGrowth = onGrowth;
    this.lanes = lanesOf(matter);
    this.stages = stagesOf(matter);
    this.#ids = this.lanes.flatMap((lane) =>
      this.stages.map((_, index) => childId(this.laneId(lane), index)),
    );
    this.#matter = matter;
  }

  laneId(lane: Lane): StepId {
    return childId(this.id, this.lanes.indexOf(lane));
  }

  idOf(lane: Lane, stage: Stage): StepId {
    return this.#ids[this.placeOf(lane, stage)] ?? this.id;
  }

  /** Lane by lane, and stage by stage in each. */
  placeOf(lane: Lane, stage: Stage): number {
    const before = lane === this.lanes[0] ? 0 : this.stages.length;
    return before + this.stages.indexOf(stage);
  }

  /** The stages that ask policies. */
  stage(lane: Lane, stage: Exclude<Stage, "block-public-access">): ForeseenStage {
    const place = this.placeOf(lane, stage);
    const known = this.#foreseen[place];
    if (known !== undefined) return known;
    const id = this.idOf(lane, stage);
    const made =
      stage === "explicit-deny"
        ? foreseeDenies(this.#matter, lane, id)
        : foreseeAllows(RULE_OF[stage], this.#matter, id);
    this.#foreseen[place] = made;
    this.#onGrowth(made.size);
    return made;
  }

  /** A stage nobody asked, with the reason, and without its policies. */
  unasked(lane: Lane, stage: Stage, outcome: Unasked, reason: Reason): StageStep {
    const place = this.placeOf(lane, stage);
    const known = this.#unasked[place];
    if (known?.reason === reason && known.outcome === outcome) return known;
    const id = this.idOf(lane, stage);
    const step = stageWithoutPolicies(this.#matter, stage, id, outcome, reason);
    this.#unasked[place] = step;
    return step;
  }
}

/** The stages a trace shows: S3's public access block only for buckets that have it. */
function stagesOf(matter: Matter): readonly Stage[] {
  return appliesBlockPublicAccess(matter) ? STAGES : WITHOUT_PUBLIC_ACCESS;
}

const WITHOUT_PUBLIC_ACCESS = STAGES.filter((stage) => stage !== "block-public-access");

/** Beyond this many policies and statements the memory is dropped and begun anew. */
const MAX_REMEMBERED = 20_000;

/** What is foreseen in a world, by matter and by where the trace stands in an evaluation. */
export class ForeseenTraces {
  #byMatter = new Map<MatterMemory, Map<StepId, ForeseenTrace>>();
  #size = 0;

  of(matter: Matter, id: StepId): ForeseenTrace {
    let byId = this.#byMatter.get(matter.memory);
    if (byId === undefined) {
      byId = new Map();
      this.#byMatter.set(matter.memory, byId);
    }
    let trace = byId.get(id);
    if (trace === undefined) {
      trace = new ForeseenTrace(matter, id, (size) => this.#grow(size));
      byId.set(id, trace);
      this.#grow(1);
    }
    return trace;
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size <= MAX_REMEMBERED) return;
    this.#byMatter = new Map();
    this.#size = 0;
  }
}
