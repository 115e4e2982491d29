import type { DerivedContext } from "../context/derived-context.ts";
import type { Reason } from "../reason.ts";
import type { Restriction } from "../restrictions.ts";
import type { Candidate, StageCandidates } from "../stage-candidates.ts";
import type { Lane } from "../stages/stage-rules.ts";
import type { ForeseenTraces } from "../steps/foreseen-trace.ts";
import type { Owner, Sides } from "./question.ts";

/**
 * What was worked out about a matter: each of it by the module it belongs to, when it is first asked
 * for, and the same for every question about the matter. Nothing here depends on the resource's own name
 * or on the context, and no verdict is among it.
 */
export interface MatterMemory {
  readonly owner: Owner;
  readonly sides: Sides;
  /** What of the context follows from the matter. */
  readonly derived: DerivedContext;
  /** Undefined until it is asked for; null where policies decide. */
  restriction: Restriction | null | undefined;
  /** By position in `STAGE_RULES`; empty until one is asked for. */
  readonly stages: (StageCandidates | null)[];
  readonly denies: Record<Lane, readonly Candidate[] | null>;
  /** What is foreseen of traces, of all matters of the world. */
  readonly traces: ForeseenTraces;
  /** Policies of which the text is not at hand. */
  unknownPolicies: readonly Reason[] | null;
}

export function emptyMemory(
  known: Pick<MatterMemory, "owner" | "sides" | "derived" | "traces">,
): MatterMemory {
  return {
    ...known,
    restriction: undefined,
    stages: [],
    denies: { both: null, principal: null, resource: null },
    unknownPolicies: null,
  };
}
