import type { AccountId } from "../arn/arn.ts";
import type { Decision, Stage } from "../iam/decision.ts";
import type { AssumeHop, Request } from "../iam/request.ts";
import type { Effect } from "../policy/ast.ts";
import type { SourceRef } from "../text/source.ts";
import type { Reason } from "./reason.ts";

/**
 * A path of child positions, unique in a whole evaluation: the request's own trace begins with `0`,
 * that of hop 1 with `h0`, that of the first dependent check with `d0`. Equal inputs give equal ids.
 */
export type StepId = string;

export interface Evaluation {
  readonly request: Request;
  readonly decision: Decision;
  readonly authentication: Authentication;
  /** One per role assumed, in order; the first refusal ends the request. */
  readonly hops: readonly HopEvaluation[];
  /** Permissions AWS checks besides the action itself, such as `iam:PassRole`. */
  readonly dependent: readonly Evaluation[];
  readonly trace: EvaluationStep;
  /** The step that settled it, in `trace`, or in the trace of the hop or dependent check that refused. */
  readonly decidedBy: StepId;
  /** Every stage that alone refuses a request the grant stages allow. */
  readonly blockedBy: readonly Stage[];
  /** The AccessDenied text as AWS prints it; null when allowed. */
  readonly message: string | null;
  /** What in this request we know we do not model; belongs on the verdict. */
  readonly notModelled: readonly Reason[];
  /** The request context as it was evaluated, sorted by key. */
  readonly context: readonly ContextEntry[];
}

/** One key of the request context and where its value came from. */
export interface ContextEntry {
  readonly key: string;
  readonly values: readonly string[];
  readonly multivalued: boolean;
  readonly origin: "derived" | "given" | "overridden" | "removed";
}

export type Credentials = "long-term" | "temporary" | "web-identity" | "saml" | "service" | "none";

export type Authentication =
  | {
      readonly ok: true;
      readonly credentials: Credentials;
      /** As `sts:GetCallerIdentity` would print it; null for anonymous callers. */
      readonly arn: string | null;
      readonly account: AccountId | null;
      /** When temporary credentials end (ISO 8601); null for others, and where their beginning is unknown. */
      readonly expires: string | null;
      readonly reason: Reason;
    }
  | {
      readonly ok: false;
      readonly error: "ExpiredToken" | "InvalidClientTokenId" | "ValidationError";
      readonly reason: Reason;
    };

export interface HopEvaluation extends Evaluation {
  readonly hop: AssumeHop;
  readonly api: "sts:AssumeRole" | "sts:AssumeRoleWithSAML" | "sts:AssumeRoleWithWebIdentity";
  /** What STS answers. */
  readonly result:
    | {
        readonly ok: true;
        /** ARN of the session: `arn:…:assumed-role/ROLE/SESSION`. */
        readonly session: string;
        readonly durationSeconds: number;
        /** When its credentials end, ISO 8601. */
        readonly expires: string | null;
      }
    | {
        readonly ok: false;
        readonly error:
          | "AccessDenied"
          | "ValidationError"
          | "MalformedPolicyDocument"
          | "PackedPolicyTooLarge"
          | "InvalidClientTokenId";
        readonly reason: Reason;
      };
}

/**
 * One thing the evaluator looked at, what it concluded, and why.
 * Evaluating returns steps and nothing else: the result is the explanation.
 */
export type TraceStep =
  | EvaluationStep
  | AccountStep
  | StageStep
  | LevelStep
  | PolicyStep
  | StatementStep
  | ElementStep
  | ConditionStep;

interface Step<Kind extends string, Outcome extends string> {
  readonly kind: Kind;
  readonly id: StepId;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** What to highlight in the editor; null when the step is not about a text. */
  readonly at: SourceRef | null;
  /** The entity on the canvas the step is about (its ARN or id); null when it is about none. */
  readonly subject: string | null;
}

export interface EvaluationStep extends Step<"evaluation", Decision> {
  readonly action: string;
  readonly resource: string;
  /** One account, or two for a cross-account request, which both must allow: the principal's first. */
  readonly children: readonly AccountStep[];
}

export interface AccountStep extends Step<"account", Decision> {
  readonly account: AccountId;
  readonly side: "principal" | "resource" | "both";
  /** Every stage, in the order of `STAGES`; `block-public-access` only where it applies. */
  readonly children: readonly StageStep[];
}

export type StageOutcome = "allows" | "denies" | "no-match" | "not-applicable" | "not-reached";

export interface StageStep extends Step<"stage", StageOutcome> {
  readonly stage: Stage;
  readonly children: readonly (LevelStep | PolicyStep)[];
}

/** Control policies are asked at every level, from the root down to the account, and each must allow. */
export interface LevelStep extends Step<"level", "allows" | "denies" | "no-match"> {
  readonly name: string;
  readonly children: readonly PolicyStep[];
}

export interface PolicyStep extends Step<"policy", "allows" | "denies" | "no-match" | "invalid"> {
  readonly name: string;
  readonly children: readonly StatementStep[];
}

export interface StatementStep extends Step<"statement", "matches" | "no-match"> {
  readonly effect: Effect;
  readonly sid: string | null;
  readonly index: number;
  readonly children: readonly (ElementStep | ConditionStep)[];
}

export interface ElementStep extends Step<"element", "matches" | "no-match" | "not-reached"> {
  readonly element:
    | "Principal"
    | "NotPrincipal"
    | "Action"
    | "NotAction"
    | "Resource"
    | "NotResource";
}

export interface ConditionStep extends Step<"condition", "met" | "not-met" | "not-reached"> {
  readonly operator: string;
  readonly key: string;
  /** Where the key's value came from; `absent` when the request has none. */
  readonly origin: ContextEntry["origin"] | "absent";
  /** What the request has. */
  readonly got: readonly string[];
  /** What the policy wants, variables resolved; `resolved` is null for one that has no value. */
  readonly wanted: readonly WantedValue[];
}

export interface WantedValue {
  readonly written: string;
  readonly resolved: string | null;
  readonly matched: boolean;
  readonly at: SourceRef | null;
}
