import type { Stage } from "../../iam/decision.ts";
import type { PolicyGroup } from "../compile/policy-group.ts";
import type { Reason } from "../reason.ts";
import type { Matter } from "../request/question.ts";

/** One policy type: whom it binds, and which policies are asked. */
export interface StageRule {
  readonly stage: Stage;
  /** Of two accounts, the one whose policies these are. */
  readonly side: "principal" | "resource";
  /** Null when policies are asked; else why there are none to ask. */
  readonly settled: (matter: Matter) => Settled | null;
  /** Each must have an Allow for the stage to allow: several only where there are levels. */
  readonly groups: (matter: Matter) => readonly PolicyGroup[];
}

/** A stage that is clear without asking a policy. Either way it stands in nobody's way. */
export interface Settled {
  readonly outcome: "allows" | "not-applicable";
  readonly reason: Reason;
}

export function notApplicable(reason: Reason): Settled {
  return { outcome: "not-applicable", reason };
}
