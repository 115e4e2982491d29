import type { ConditionContext, ContextValues } from "../policy/context.ts";
import type { WantedMatcher } from "./condition-operator.ts";
import type { ConditionOutcome } from "./condition-outcome.ts";

/** One compiled test, and how each value of the policy compares, which only explaining needs. */
export interface Judge {
  readonly judge: (found: ContextValues | undefined, context: ConditionContext) => ConditionOutcome;
  readonly wanted: readonly WantedMatcher[];
  readonly accepts: (got: string) => boolean;
}
