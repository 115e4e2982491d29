import { documentIdOf, type PolicyLocation } from "../../iam/policy-location.ts";
import { compilePolicy } from "../compile/policy.ts";
import { type AttachedPolicy, PolicySet } from "../compile/policy-set.ts";
import { type PolicyGroup, policyGroup } from "../compile/policy-group.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import type { NormalSession } from "../request/normal-request.ts";

/**
 * The policies passed when a session is made, inline and by ARN: an Allow in any of them counts.
 * Null when none was passed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @param hop Position of the hop that passed them; null for the request's own `session`.
 */
export function compileSessionPolicies(
  world: ScenarioWorld,
  { policies, policyArns }: Pick<NormalSession, "policies" | "policyArns">,
  hop: number | null,
): PolicyGroup | null {
  if (policies.length + policyArns.length === 0) return null;
  const inline = policies.map((text, index): AttachedPolicy => {
    const location: PolicyLocation = { kind: "session", hop, index };
    return {
      policy: compilePolicy(text, "session"),
      location,
      documentId: documentIdOf(location),
      name: "Session policy",
      subject: "",
      stage: "session-policies",
    };
  });
  const byArn = policyArns.map((arn) => world.managed.attach(arn, "", "session-policies"));
  return policyGroup(new PolicySet([...inline, ...byArn]));
}
