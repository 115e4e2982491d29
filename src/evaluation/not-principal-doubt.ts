import { GRANT } from "./caller/caller-name.ts";
import type { Caller } from "./caller/caller.ts";
import { findUnlistedName, type PrincipalMatcher } from "./compile/principal-element.ts";
import type { Reason } from "./reason.ts";
import type { Question } from "./request/question.ts";
import { walkTrace } from "./steps/find-step.ts";
import type { EvaluationStep } from "./trace.ts";

/**
 * A Deny with `NotPrincipal` that lists the caller by some of its names and not by all: AWS says that it
 * might deny, depending on the service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function notPrincipalDoubt(
  { caller, target }: Question,
  trace: EvaluationStep,
): Reason | null {
  if (trace.outcome !== "explicitDeny") return null;
  const policies = target.policy?.set.attached ?? [];
  const isListed = policies.some(({ policy }) =>
    policy.denies.some(({ principal }) => principal !== null && listsInPart(principal, caller)),
  );
  if (!isListed || !hasMissed(trace)) return null;
  return { code: "not-principal-lists-in-part", principal: caller.id };
}

/** Whether a statement matched because its `NotPrincipal` misses a name of the caller. */
function hasMissed(trace: EvaluationStep): boolean {
  for (const step of walkTrace(trace)) {
    if (step.kind !== "statement" || step.outcome !== "matches") continue;
    if (step.children.some(({ reason }) => reason.code === "not-principal-misses")) return true;
  }
  return false;
}

/** The account's name alone spares nobody. */
function listsInPart(matcher: PrincipalMatcher, caller: Caller): boolean {
  if (!matcher.negated || findUnlistedName(matcher, caller) === null) return false;
  return caller.names.some(({ key, grant }) => grant !== GRANT.account && matcher.values.has(key));
}
