import type { Stage } from "../../iam/decision.ts";
import type { Matter } from "../request/question.ts";
import { identityBasedPolicies } from "./identity-based-policies.ts";
import { permissionsBoundary } from "./permissions-boundary.ts";
import { resourceBasedPolicy } from "./resource-based-policy.ts";
import { resourceControlPolicies } from "./resource-control-policies.ts";
import { serviceControlPolicies } from "./service-control-policies.ts";
import { sessionPolicies } from "./session-policies.ts";
import type { StageRule } from "./stage-rule.ts";
import { vpcEndpointPolicy } from "./vpc-endpoint-policy.ts";

/** The stages that ask policies: all but the explicit deny, which asks them all, and S3's public access block. */
export type PolicyStage = Exclude<Stage, "explicit-deny" | "block-public-access">;

/**
 * In the order of AWS's flow chart. The order decides which of several refusals is named, and where
 * a resource-based Allow can end it.
 */
export const STAGE_RULES: readonly StageRule[] = [
  resourceControlPolicies,
  serviceControlPolicies,
  vpcEndpointPolicy,
  resourceBasedPolicy,
  identityBasedPolicies,
  permissionsBoundary,
  sessionPolicies,
];

/** Where each stands in `STAGE_RULES`: what a stage goes by where every nanosecond counts. */
export const POSITION_OF = {
  "resource-control-policies": 0,
  "service-control-policies": 1,
  "vpc-endpoint-policy": 2,
  "resource-based-policy": 3,
  "identity-based-policies": 4,
  "permissions-boundary": 5,
  "session-policies": 6,
} as const satisfies Readonly<Record<PolicyStage, number>>;

export type StagePosition = (typeof POSITION_OF)[PolicyStage];

/** The same the other way round. */
export const STAGE_AT: Readonly<Record<StagePosition, PolicyStage>> = [
  "resource-control-policies",
  "service-control-policies",
  "vpc-endpoint-policy",
  "resource-based-policy",
  "identity-based-policies",
  "permissions-boundary",
  "session-policies",
];

/** The same by name. */
export const RULE_OF: Readonly<Record<PolicyStage, StageRule>> = {
  "resource-control-policies": resourceControlPolicies,
  "service-control-policies": serviceControlPolicies,
  "vpc-endpoint-policy": vpcEndpointPolicy,
  "resource-based-policy": resourceBasedPolicy,
  "identity-based-policies": identityBasedPolicies,
  "permissions-boundary": permissionsBoundary,
  "session-policies": sessionPolicies,
};

/** `both` where one account has everything, or the caller has no account. */
export type Lane = "principal" | "resource" | "both";

/** Which account's evaluation a stage belongs to. */
export function belongsTo(side: StageRule["side"], lane: Lane): boolean {
  return lane === "both" || lane === side;
}

export function lanesOf({ sides }: Matter): readonly Lane[] {
  return sides === "two-accounts" ? TWO_LANES : ONE_LANE;
}

const TWO_LANES: readonly Lane[] = ["principal", "resource"];
const ONE_LANE: readonly Lane[] = ["both"];
