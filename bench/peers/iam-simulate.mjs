import { runSimulation } from "@cloud-copilot/iam-simulate";
import {
  ACCOUNT,
  BUCKET_POLICY,
  IDENTITY_POLICIES,
  REQUESTS,
  SERVICE_CONTROL_POLICY,
  USER,
} from "../world.mjs";

/** https://github.com/cloud-copilot/iam-simulate: an engine for the same policies. AGPL; only measured. */
export const NAME = "iam-simulate runSimulation";

const simulations = REQUESTS.map(({ action, resource, context, region }) => ({
  request: {
    principal: USER,
    action,
    resource: { resource, accountId: ACCOUNT },
    contextVariables: {
      ...context,
      "aws:username": "alice",
      "aws:PrincipalTag/team": "reports",
      "aws:RequestedRegion": region,
    },
  },
  identityPolicies: IDENTITY_POLICIES.map(({ name, document }) => ({ name, policy: document })),
  serviceControlPolicies: [
    {
      orgIdentifier: "r-ab12",
      policies: [{ name: SERVICE_CONTROL_POLICY.name, policy: SERVICE_CONTROL_POLICY.document }],
    },
  ],
  resourceControlPolicies: [],
  ...(resource.startsWith("arn:aws:s3:") ? { resourcePolicy: BUCKET_POLICY } : {}),
}));

/** @param {number} index Of the request. */
export async function isAllowed(index) {
  const result = await runSimulation(simulations[index], {});
  if (result.resultType === "error") throw new Error(JSON.stringify(result.errors));
  return result.overallResult === "Allowed";
}
