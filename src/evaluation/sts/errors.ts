import type { Reason, ReasonCode } from "../reason.ts";
import type { HopEvaluation } from "../trace.ts";

export type StsError = Extract<HopEvaluation["result"], { readonly ok: false }>["error"];

const ERRORS: ReadonlyMap<ReasonCode, StsError> = new Map<ReasonCode, StsError>([
  ["duration-out-of-range", "ValidationError"],
  ["duration-over-role-maximum", "ValidationError"],
  ["duration-over-chaining-maximum", "ValidationError"],
  ["no-role-named", "ValidationError"],
  ["role-not-valid", "ValidationError"],
  ["session-name-not-valid", "ValidationError"],
  ["external-id-not-valid", "ValidationError"],
  ["source-identity-not-valid", "ValidationError"],
  ["too-many-tags", "ValidationError"],
  ["tag-key-not-valid", "ValidationError"],
  ["tag-value-not-valid", "ValidationError"],
  ["duplicate-tag-key", "ValidationError"],
  ["too-many-session-policies", "ValidationError"],
  ["resource-not-valid", "ValidationError"],
  ["session-policy-not-valid", "MalformedPolicyDocument"],
  ["session-policies-too-long", "PackedPolicyTooLarge"],
  ["packed-policy-too-large", "PackedPolicyTooLarge"],
  ["other-partition", "InvalidClientTokenId"],
]);

/** The error STS answers with. What is wrong with the call is not the same as not being allowed. */
export function stsError({ code }: Reason): StsError {
  return ERRORS.get(code) ?? "AccessDenied";
}
