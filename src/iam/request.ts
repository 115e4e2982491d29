import type { Decision, Stage } from "./decision.ts";

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A policy passed with a call: its source text, or the JSON document itself. */
export type PolicyArgument = string | { readonly [key: string]: JsonValue };

/**
 * What a request adds to its context: a value or a list of values by key. `null` removes a key that
 * would have been derived, because a missing key is a lesson of its own.
 */
export type GivenContext = Readonly<Record<string, string | readonly string[] | null>>;

/** What may be passed when a session is made, whichever STS call made it. */
export interface SessionParameters {
  readonly mfa?: boolean | null;
  /** Seconds; null means the call's default. */
  readonly durationSeconds?: number | null;
  readonly sessionPolicies?: readonly PolicyArgument[];
  readonly sessionPolicyArns?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly transitiveTagKeys?: readonly string[];
  readonly sourceIdentity?: string | null;
}

/** One `sts:AssumeRole*` call on the way to the request. */
export interface AssumeHop extends SessionParameters {
  /** ARN of the role to assume. */
  readonly role: string;
  readonly sessionName?: string | null;
  readonly externalId?: string | null;
  /** Further keys of this call's own context, such as an OIDC token's claims. */
  readonly context?: GivenContext;
}

/** How an already existing session was made. */
export interface SessionDescription extends SessionParameters {
  readonly externalId?: string | null;
  /** For a federated-user session: ARN of the IAM user who called GetFederationToken. */
  readonly user?: string | null;
}

export interface PassRole {
  readonly role: string;
  /** The service principal the role is handed to. */
  readonly service: string;
  readonly associatedResource?: string | null;
}

/**
 * A request to simulate. `docs/SCENARIO-FORMAT.md` says what each field may hold; everything that is
 * absent or null is derived or defaulted.
 */
export interface Request {
  readonly principal: string;
  readonly assume?: readonly AssumeHop[];
  readonly session?: SessionDescription | null;
  /** For an IAM user: ID of their access key that signs; null means an active one. */
  readonly accessKeyId?: string | null;
  readonly action: string;
  readonly resource: string;
  readonly context?: GivenContext;
  readonly resourceAccount?: string | null;
  readonly vpcEndpoint?: string | null;
  readonly passRole?: PassRole | null;
  /** ISO 8601; null is now. */
  readonly time?: string | null;
}

/** A request saved with its scenario. Either expectation makes it a check. */
export interface SavedRequest extends Request {
  readonly name: string;
  readonly expect?: Decision | null;
  readonly expectDecidedBy?: Stage | null;
}
