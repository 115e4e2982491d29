import type { Decision, Stage } from "../iam/decision.ts";
import { GRANT } from "./caller/caller-name.ts";
import { hasIdentitySide } from "./caller/caller.ts";
import type { Facts } from "./facts.ts";
import { mustAllowItself } from "./stages/resource-based-policy.ts";
import { type Lane, lanesOf, POSITION_OF } from "./stages/stage-rules.ts";

/** What an account concludes, and the stage that settled it. */
export interface Ruling {
  readonly decision: Decision;
  readonly stage: Stage;
}

const {
  "resource-control-policies": RCP,
  "service-control-policies": SCP,
  "vpc-endpoint-policy": VPC_ENDPOINT,
  "identity-based-policies": IDENTITY,
  "permissions-boundary": BOUNDARY,
  "session-policies": SESSION,
} = POSITION_OF;

const EXPLICIT: Ruling = { decision: "explicitDeny", stage: "explicit-deny" };

/** Made once, so that deciding allocates none. */
const RULINGS = {
  rcp: refusal("resource-control-policies"),
  scp: refusal("service-control-policies"),
  endpoint: refusal("vpc-endpoint-policy"),
  publicAccess: refusal("block-public-access"),
  resource: refusal("resource-based-policy"),
  identity: refusal("identity-based-policies"),
  boundary: refusal("permissions-boundary"),
  session: refusal("session-policies"),
  allowedByResource: { decision: "allowed", stage: "resource-based-policy" },
  allowedByIdentity: { decision: "allowed", stage: "identity-based-policies" },
} as const satisfies Readonly<Record<string, Ruling>>;

/**
 * The decision of one account, in the order of AWS's flow chart: an explicit deny ends it, then what
 * limits, then what grants.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function ruleLane(facts: Facts, lane: Lane): Ruling {
  if (facts.denies(lane)) return EXPLICIT;
  const limit = limitOfLane(facts, lane);
  if (limit !== null) return limit;
  if (lane === "principal") return ruleIdentitySide(facts);
  if (lane === "resource" || !hasIdentitySide(facts.question.caller)) {
    return facts.grant() === GRANT.none ? RULINGS.resource : RULINGS.allowedByResource;
  }
  return ruleOneAccount(facts);
}

/** What refuses whatever is granted: of each account's own. */
function limitOfLane(facts: Facts, lane: Lane): Ruling | null {
  if (lane !== "principal" && !facts.passes(RCP)) return RULINGS.rcp;
  if (lane !== "resource" && !facts.passes(SCP)) return RULINGS.scp;
  if (lane !== "resource" && !facts.passes(VPC_ENDPOINT)) return RULINGS.endpoint;
  return lane !== "principal" && facts.blocksPublicAccess() ? RULINGS.publicAccess : null;
}

/** In one account, one Allow is enough: the resource's, or the identity's within its limits. */
function ruleOneAccount(facts: Facts): Ruling {
  const grant = facts.grant();
  if (facts.question.needsBothSides) {
    return grant === GRANT.none ? RULINGS.resource : ruleIdentitySide(facts);
  }
  if (grant === GRANT.whole) return RULINGS.allowedByResource;
  if (grant === GRANT.none && mustAllowItself(facts.question)) return RULINGS.resource;
  if (grant !== GRANT.identity) return ruleIdentitySide(facts);
  return limitOf(facts) ?? RULINGS.allowedByResource;
}

function ruleIdentitySide(facts: Facts): Ruling {
  if (!facts.passes(IDENTITY)) return RULINGS.identity;
  return limitOf(facts) ?? RULINGS.allowedByIdentity;
}

function limitOf(facts: Facts): Ruling | null {
  if (!facts.passes(BOUNDARY)) return RULINGS.boundary;
  return facts.passes(SESSION) ? null : RULINGS.session;
}

/**
 * Across accounts both must allow, each with its own policies.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function decideFrom(facts: Facts): Decision {
  let decision: Decision = "allowed";
  for (const lane of lanesOf(facts.question)) {
    const ruling = ruleLane(facts, lane);
    if (ruling.decision === "explicitDeny") return "explicitDeny";
    if (ruling.decision === "implicitDeny") decision = "implicitDeny";
  }
  return decision;
}

function refusal(stage: Stage): Ruling {
  return { decision: "implicitDeny", stage };
}
