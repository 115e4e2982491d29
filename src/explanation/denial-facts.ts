/** What there is to say about a pasted denial besides what it fills in. */
export type DenialFact =
  /** What AWS did not say. */
  | { readonly code: "no-principal" | "no-action" | "no-resource" | "no-policy-type" }
  /** The operation is known, but not which service's it is. */
  | { readonly code: "operation-only"; readonly operation: string }
  /** Only AWS can decode it, for whoever may call `sts:DecodeAuthorizationMessage`. */
  | { readonly code: "encoded-message" }
  /** Refused for its credentials or its parameters, whatever the policies say. */
  | { readonly code: "not-about-permissions"; readonly message: string }
  /** What the denial names and the scenario does not have. */
  | { readonly code: "missing-account"; readonly account: string }
  | {
      readonly code: "missing-user" | "missing-role" | "missing-resource" | "missing-policy";
      readonly arn: string;
    };

/** Why a pasted text is no denial we can read. */
export type DenialProblem =
  | { readonly code: "empty" | "not-a-denial" | "event-without-error" }
  | { readonly code: "too-long"; readonly limit: number };
