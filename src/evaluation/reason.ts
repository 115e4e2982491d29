import type { AccountId, ArnPart } from "../arn/arn.ts";
import type { ConditionCode } from "../condition/condition-outcome.ts";
import type { Stage } from "../iam/decision.ts";
import type { Effect } from "../policy/ast.ts";

/**
 * Why a step came out as it did. Facts, not prose: `explanation/` makes the sentence, in one place,
 * for every reader and in every language.
 */
export type Reason =
  | VerdictReason
  | AuthenticationReason
  | StageReason
  | ExemptionReason
  | PolicyReason
  | StatementReason
  | ElementReason
  | ConditionReason
  | StsReason
  | NotModelledReason;

export type ReasonCode = Reason["code"];

/** How a whole evaluation, or one account's part of it, came out. */
export type VerdictReason =
  | {
      readonly code: "denied-by-statement";
      readonly stage: Stage;
      readonly policy: string;
      readonly statement: string;
    }
  | {
      readonly code: "allowed-by-statement";
      readonly stage: Stage;
      readonly policy: string;
      readonly statement: string;
    }
  /** The same of a policy that goes by the name of what carries it. */
  | {
      readonly code:
        | "denied-by-resource"
        | "denied-by-trust"
        | "allowed-by-resource"
        | "allowed-by-trust";
      readonly stage: Stage;
      readonly statement: string;
      readonly resource: string;
    }
  | {
      readonly code: "trust-allows-nothing" | "key-policy-allows-nothing";
      readonly stage: Stage;
      readonly resource: string;
    }
  | {
      readonly code: "role-not-in-account" | "role-of-unknown-account";
      readonly role: string;
      readonly account: AccountId;
    }
  | { readonly code: "no-role-named" }
  | { readonly code: "nothing-allows"; readonly stage: Stage; readonly subject: string }
  | { readonly code: "level-allows-nothing"; readonly stage: Stage; readonly level: string }
  | { readonly code: "public-access-blocked"; readonly resource: string }
  | { readonly code: "both-accounts-allow"; readonly principal: string; readonly resource: string }
  | { readonly code: "root-has-full-access" }
  | { readonly code: "account-assumed-to-allow"; readonly account: string }
  /** Allowed whatever policies say. */
  | { readonly code: "needs-no-permission"; readonly action: string }
  /** Refused whatever policies say. */
  | { readonly code: "session-cannot-call"; readonly action: string; readonly call: string }
  | { readonly code: "root-cannot-assume-roles" }
  | {
      readonly code: "service-linked-role-unmodifiable";
      readonly role: string;
      readonly action: string;
    }
  | { readonly code: "cross-account-pass-role"; readonly role: string }
  | { readonly code: "other-partition"; readonly caller: string; readonly resource: string }
  | { readonly code: "must-be-signed"; readonly caller: string }
  | { readonly code: "action-not-valid"; readonly action: string }
  | { readonly code: "resource-not-valid"; readonly resource: string }
  /** Not asked, because something before it ended the request. */
  | { readonly code: "not-authenticated" }
  | { readonly code: "hop-refused"; readonly role: string }
  | { readonly code: "dependent-refused"; readonly action: string; readonly resource: string };

export type AuthenticationReason =
  | { readonly code: "user-caller"; readonly user: string }
  | { readonly code: "access-key-caller"; readonly user: string; readonly accessKey: string }
  | { readonly code: "console-caller"; readonly user: string }
  | { readonly code: "session-caller"; readonly session: string }
  | { readonly code: "root-caller"; readonly account: string }
  | { readonly code: "service-caller"; readonly service: string }
  | { readonly code: "federated-caller"; readonly provider: string }
  | { readonly code: "anonymous-caller" }
  | {
      readonly code: "workload-caller";
      readonly workload: string;
      readonly role: string;
      readonly service: string;
      readonly source: CredentialSource;
    }
  | { readonly code: "access-key-inactive"; readonly user: string; readonly accessKey: string }
  | { readonly code: "access-key-not-found"; readonly user: string; readonly accessKey: string }
  | { readonly code: "not-a-principal"; readonly principal: string }
  | { readonly code: "principal-not-found"; readonly arn: string }
  | { readonly code: "workload-without-role"; readonly workload: string }
  | { readonly code: "must-assume-a-role"; readonly provider: string }
  | { readonly code: "session-expired"; readonly session: string; readonly expired: string };

/** Where a workload finds the credentials of its role. */
export type CredentialSource =
  | "instance-metadata"
  | "instance-metadata-v1"
  | "instance-metadata-v2"
  | "function-environment"
  | "container-credentials"
  | "pod-identity-agent"
  | "service";

export type StageReason =
  | { readonly code: "a-statement-denies" }
  | { readonly code: "no-statement-denies" }
  | { readonly code: "a-statement-allows" }
  | { readonly code: "no-statement-allows" }
  | { readonly code: "every-level-allows" }
  /** What an Allow in a resource-based policy is worth, within one account. */
  | { readonly code: "grants-to-caller" | "grants-to-role" | "grants-to-account" }
  | { readonly code: "public-access-not-blocked" }
  | { readonly code: "default-endpoint-policy" }
  | { readonly code: "already-denied" }
  | { readonly code: "already-refused"; readonly by: Stage }
  | { readonly code: "already-allowed"; readonly by: Stage };

/** Why a stage has nothing to say. */
export type ExemptionReason =
  | { readonly code: "decided-in-other-account" }
  | { readonly code: "caller-of-no-account" }
  | { readonly code: "principal-account-not-modelled" }
  | { readonly code: "resource-account-not-modelled" }
  | { readonly code: "principal-account-in-no-organization" }
  | { readonly code: "resource-account-in-no-organization" }
  | { readonly code: "scp-management-account" }
  | { readonly code: "rcp-management-account" }
  | { readonly code: "rcp-service-not-supported" }
  | { readonly code: "rcp-action-names-no-resource" }
  | { readonly code: "rcp-retire-grant-exempt" }
  | { readonly code: "root-keeps-bucket-policy" }
  | { readonly code: "rcp-aws-managed-key-exempt" }
  | { readonly code: "service-linked-role-exempt" }
  | { readonly code: "service-linked-role-has-no-boundary" }
  | { readonly code: "no-permissions-boundary" }
  | { readonly code: "no-vpc-endpoint" }
  | { readonly code: "vpc-endpoint-not-found" }
  | { readonly code: "no-resource-based-policy" }
  | { readonly code: "role-not-found" }
  | { readonly code: "no-session" }
  | { readonly code: "no-session-policies" };

export type PolicyReason =
  | { readonly code: "policy-allows"; readonly stage: Stage }
  | { readonly code: "policy-denies"; readonly stage: Stage }
  | { readonly code: "policy-has-no-match"; readonly stage: Stage; readonly effect: Effect }
  | {
      readonly code: "policy-has-no-such-statement";
      readonly stage: Stage;
      readonly effect: Effect;
    }
  /** `finding` is the code of the diagnostic for which AWS would refuse the policy. */
  | { readonly code: "policy-not-valid"; readonly finding: string }
  | { readonly code: "policy-not-found"; readonly name: string }
  | { readonly code: "managed-policy-not-loaded"; readonly arn: string };

export type StatementReason =
  | { readonly code: "statement-matches"; readonly effect: Effect }
  | { readonly code: "statement-does-not-match"; readonly element: string };

export type ElementReason =
  | { readonly code: "principal-matches"; readonly pattern: string; readonly name: string }
  | { readonly code: "principal-does-not-match"; readonly principal: string }
  | { readonly code: "not-principal-lists-all"; readonly principal: string }
  | { readonly code: "not-principal-misses"; readonly name: string }
  | { readonly code: "not-principal-with-boundary"; readonly principal: string }
  | { readonly code: "action-matches"; readonly action: string; readonly pattern: string }
  | { readonly code: "action-does-not-match"; readonly action: string }
  | { readonly code: "action-excluded"; readonly action: string; readonly pattern: string }
  | { readonly code: "action-not-excluded"; readonly action: string }
  | { readonly code: "resource-matches"; readonly resource: string; readonly pattern: string }
  | { readonly code: "resource-does-not-match"; readonly resource: string }
  /** The first part of the ARN that differs, where there is one pattern to compare with. */
  | {
      readonly code: "resource-part-does-not-match";
      readonly resource: string;
      readonly pattern: string;
      readonly part: ArnPart;
    }
  | { readonly code: "resource-variable-without-value"; readonly pattern: string }
  | { readonly code: "resource-excluded"; readonly resource: string; readonly pattern: string }
  | { readonly code: "resource-not-excluded"; readonly resource: string }
  | { readonly code: "earlier-part-did-not-match" };

/** `met` and why, for one key; the words of a condition's own outcome. */
export type ConditionReason = {
  readonly code: "condition";
  readonly outcome: ConditionCode;
  readonly operator: string;
  readonly key: string;
  readonly got: string;
};

/** What STS says to a call besides yes. */
export type StsReason =
  | {
      readonly code: "duration-out-of-range";
      readonly seconds: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: "duration-over-role-maximum"; readonly seconds: number; readonly most: number }
  | { readonly code: "duration-over-chaining-maximum"; readonly seconds: number }
  | { readonly code: "role-not-valid"; readonly role: string }
  | { readonly code: "session-name-not-valid"; readonly name: string }
  | { readonly code: "external-id-not-valid"; readonly length: number }
  | { readonly code: "source-identity-not-valid"; readonly value: string }
  | { readonly code: "source-identity-immutable"; readonly value: string }
  | { readonly code: "too-many-tags"; readonly count: number; readonly most: number }
  | { readonly code: "tag-key-not-valid"; readonly key: string; readonly most: number }
  | { readonly code: "tag-value-not-valid"; readonly key: string; readonly most: number }
  | { readonly code: "duplicate-tag-key"; readonly key: string }
  | { readonly code: "transitive-tag-inherited"; readonly key: string }
  | { readonly code: "session-policy-not-valid"; readonly finding: string }
  | { readonly code: "too-many-session-policies"; readonly count: number; readonly most: number }
  | { readonly code: "session-policies-too-long"; readonly length: number; readonly most: number }
  | { readonly code: "packed-policy-too-large"; readonly percent: number };

/** What we know we do not know, or where AWS's own pages disagree. */
export type NotModelledReason =
  | {
      readonly code: "resource-owner-assumed";
      readonly resource: string;
      readonly account: AccountId;
    }
  | { readonly code: "resource-owner-unknown"; readonly resource: string }
  | { readonly code: "identity-side-not-modelled"; readonly account: string }
  | { readonly code: "resource-side-not-modelled"; readonly account: string }
  | {
      readonly code: "account-partition-differs";
      readonly account: AccountId;
      readonly declared: string;
      readonly partition: string;
    }
  | { readonly code: "default-key-policy-assumed"; readonly key: string }
  | { readonly code: "canonical-users-not-modelled" }
  | { readonly code: "access-control-lists-not-modelled"; readonly resource: string }
  | { readonly code: "kms-grants-not-modelled"; readonly key: string }
  | { readonly code: "mfa-in-role-session" }
  | { readonly code: "unique-id-made-up"; readonly id: string }
  | { readonly code: "not-principal-lists-in-part"; readonly principal: string }
  | { readonly code: "requested-region-unknown"; readonly resource: string }
  | { readonly code: "issue-time-assumed"; readonly session: string }
  | { readonly code: "source-not-said"; readonly service: string; readonly key: string }
  | { readonly code: "role-tag-in-pass-role"; readonly role: string }
  | { readonly code: "federating-user-unknown"; readonly session: string }
  | { readonly code: "trusted-user-with-boundary"; readonly user: string }
  | { readonly code: "role-tag-under-transitive-tag"; readonly key: string }
  | { readonly code: "endpoint-not-modelled"; readonly endpoint: string }
  | { readonly code: "endpoint-kind-not-modelled"; readonly endpoint: string }
  | { readonly code: "action-unknown-to-catalog"; readonly action: string }
  | {
      readonly code: "action-has-no-such-resource";
      readonly action: string;
      readonly resource: string;
    }
  | {
      readonly code: "action-needs-no-resource";
      readonly action: string;
      readonly resource: string;
    };
