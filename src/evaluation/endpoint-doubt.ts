import { ANYONE } from "./caller/caller-name.ts";
import type { Reason } from "./reason.ts";
import type { Question } from "./request/question.ts";

/** The services that have gateway endpoints, beside interface endpoints. */
const WITH_GATEWAY_ENDPOINTS: ReadonlySet<string> = new Set(["dynamodb", "s3"]);

/**
 * A gateway endpoint knows principals by `aws:PrincipalArn` alone, and an account named in `Principal` is its
 * root user there. A scenario does not say which kind an endpoint is.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function endpointDoubt({ endpoint, service }: Question): Reason | null {
  const policy = endpoint?.world?.policy() ?? null;
  if (endpoint === null || policy === null || !WITH_GATEWAY_ENDPOINTS.has(service)) return null;
  const namesSomebody = policy.set.attached.some(({ policy: { statements } }) =>
    statements.some(({ principal }) => principal !== null && !principal.values.has(ANYONE.key)),
  );
  return namesSomebody ? { code: "endpoint-kind-not-modelled", endpoint: endpoint.arn } : null;
}
