import type { ContextEntry, Evaluation } from "../../evaluation/trace.ts";
import type { PrincipalName } from "./policy-elements.ts";

/** How a policy is to name the caller of a call, and what else it must ask of that caller. */
export interface CallPrincipal {
  readonly name: PrincipalName;
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: string } };
}

/**
 * The caller as a resource-based or trust policy names it: the user or role rather than the session,
 * which is gone in an hour. Null for callers that only `*` would name, and for those of an identity
 * provider that say nothing about themselves: a policy for them would be for everybody.
 */
export function principalOfCall(call: Evaluation): CallPrincipal | null {
  const { authentication, trace } = call;
  if (!authentication.ok) return null;
  const { reason, arn } = authentication;
  if (reason.code === "anonymous-caller") return null;
  if (reason.code === "federated-caller") return federated(reason.provider, call.context);
  if (reason.code === "service-caller" || reason.code === "workload-caller") {
    return { name: { type: "Service", value: reason.service } };
  }
  const entity = trace.subject ?? "";
  const value = ENTITY_ARN.test(entity) ? entity : arn;
  return value === null ? null : { name: { type: "AWS", value } };
}

const ENTITY_ARN = /^arn:[^:]*:iam::\d{12}:(?:user|role)\//;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html */
function federated(provider: string, context: readonly ContextEntry[]): CallPrincipal | null {
  const claims = context.flatMap(({ key, values }) => {
    const [value] = values;
    const isClaim = /:(?:aud|sub)$/i.test(key) && values.length === 1;
    return isClaim && value !== undefined ? [[key, value] as const] : [];
  });
  if (claims.length === 0) return null;
  return {
    name: { type: "Federated", value: provider },
    Condition: { StringEquals: Object.fromEntries(claims) },
  };
}
