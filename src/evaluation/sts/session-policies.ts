import { parseArn } from "../../arn/arn.ts";
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
 * @param passed.hop Position of the hop that passed them; null for the request's own `session`.
 * @param passed.owner ARN of the role or the session: policies passed by ARN are of its account, or of AWS.
 */
export function compileSessionPolicies(
  world: ScenarioWorld,
  { policies, policyArns }: Pick<NormalSession, "policies" | "policyArns">,
  { hop, owner }: { readonly hop: number | null; readonly owner: string },
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
  const account = parseArn(owner)?.account ?? "";
  const place = { account, subject: "", stage: "session-policies" } as const;
  const byArn = policyArns.map((arn) => world.managed.attach(arn, place));
  return policyGroup(new PolicySet([...inline, ...byArn]));
}
