import { type Stage, STAGES } from "../iam/decision.ts";
import { GRANT } from "./caller/caller-name.ts";
import { MatchFacts } from "./match-facts.ts";
import { missingRole } from "./missing-role.ts";
import type { Question } from "./request/question.ts";
import { mustAllowItself } from "./stages/resource-based-policy.ts";
import { type PolicyStage, POSITION_OF } from "./stages/stage-rules.ts";

/**
 * Every stage that alone refuses a request the grant stages allow: what it would have been allowed
 * but for. Empty when nothing grants it, since no single stage is then to blame.
 */
export function findBlockers(question: Question): readonly Stage[] {
  // Whose policy is not there is to blame, and no stage.
  if (missingRole(question.target) !== null) return [];
  const facts = new MatchFacts(question);
  const missing = missingGrants(facts);
  if (missing === null) return [];
  const refusing = new Set<Stage>(missing);
  for (const stage of LIMITS) if (!facts.passes(POSITION_OF[stage])) refusing.add(stage);
  if (limitsIdentity(facts)) {
    for (const stage of IDENTITY_LIMITS) {
      if (!facts.passes(POSITION_OF[stage])) refusing.add(stage);
    }
  }
  for (const stage of DENYING) if (facts.deniesIn(POSITION_OF[stage])) refusing.add(stage);
  if (facts.blocksPublicAccess()) refusing.add("block-public-access");
  return STAGES.filter((stage) => refusing.has(stage));
}

const LIMITS = [
  "resource-control-policies",
  "service-control-policies",
  "vpc-endpoint-policy",
] as const;

const IDENTITY_LIMITS = ["permissions-boundary", "session-policies"] as const;

const DENYING: readonly PolicyStage[] = [
  ...LIMITS,
  "resource-based-policy",
  "identity-based-policies",
  ...IDENTITY_LIMITS,
];

/** Which of the stages that must grant does not, where another does; null when none does. */
function missingGrants(facts: MatchFacts): readonly Stage[] | null {
  const { sides } = facts.question;
  const grant = facts.grant();
  if (sides === "resource-only") return grant === GRANT.none ? null : [];
  const identity = facts.passes(POSITION_OF["identity-based-policies"]);
  if (sides === "two-accounts") return missingOfTwo(identity, grant !== GRANT.none);
  if (grant === GRANT.whole || grant === GRANT.identity) return [];
  if (grant === GRANT.none && mustAllowItself(facts.question)) {
    return identity ? ["resource-based-policy"] : null;
  }
  if (identity) return [];
  return grant === GRANT.account ? ["identity-based-policies"] : null;
}

function missingOfTwo(identity: boolean, resource: boolean): readonly Stage[] | null {
  if (!identity && !resource) return null;
  if (!identity) return ["identity-based-policies"];
  return resource ? [] : ["resource-based-policy"];
}

/** A grant to this very caller is not limited by what limits identity-based policies. */
function limitsIdentity(facts: MatchFacts): boolean {
  const { sides } = facts.question;
  if (sides === "resource-only") return false;
  return sides === "two-accounts" || facts.grant() !== GRANT.whole;
}
