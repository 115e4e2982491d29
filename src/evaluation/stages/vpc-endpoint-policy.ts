import { NO_GROUPS, type PolicyGroup } from "../compile/policy-group.ts";
import type { Matter } from "../request/question.ts";
import { notApplicable, type Settled, type StageRule } from "./stage-rule.ts";

/**
 * What may pass through the VPC endpoint a request comes through. It never grants.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const vpcEndpointPolicy: StageRule = {
  stage: "vpc-endpoint-policy",
  side: "principal",
  settled,
  groups: (matter) => policyOf(matter)?.alone ?? NO_GROUPS,
};

const NO_ENDPOINT = notApplicable({ code: "no-vpc-endpoint" });
const NOT_FOUND = notApplicable({ code: "vpc-endpoint-not-found" });
/** An endpoint without a policy of its own has one that lets everything through. */
const DEFAULT_POLICY: Settled = { outcome: "allows", reason: { code: "default-endpoint-policy" } };

function settled(matter: Matter): Settled | null {
  const { endpoint } = matter;
  if (endpoint === null) return NO_ENDPOINT;
  if (endpoint.world === null) return NOT_FOUND;
  return policyOf(matter) === null ? DEFAULT_POLICY : null;
}

function policyOf({ endpoint }: Matter): PolicyGroup | null {
  return endpoint?.world?.policy() ?? null;
}
