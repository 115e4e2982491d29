import type { DenialProblem } from "../explanation/denial-facts.ts";
import type { Stage } from "../iam/decision.ts";
import type { GivenContext, Request } from "../iam/request.ts";
import type { Result } from "../text/result.ts";
import { parseCloudTrailEvents } from "./cloudtrail-event.ts";
import { parseDecodedMessage } from "./decoded-message.ts";
import { accountOf, parseDenialMessage } from "./denial-message.ts";

/** What an AWS denial says. Null is what it does not say. */
export interface Denial {
  /** As AWS prints it: a user's ARN, an assumed-role session's, … */
  readonly principal: string | null;
  /** `s3:GetObject`. */
  readonly action: string | null;
  /** The API operation, where the text names that and not the action. */
  readonly operation: string | null;
  readonly resource: string | null;
  /** Whose the resource is, where an event says so. */
  readonly resourceAccount: string | null;
  /** The caller's account. */
  readonly account: string | null;
  /** The layer that refused; the role trust policy is the resource-based policy of its role. */
  readonly policyType: Stage | null;
  /** ARN of the policy that denies, where AWS gives it. */
  readonly policyArn: string | null;
  /** Whether a Deny refused (true), or the lack of an Allow (false). */
  readonly explicit: boolean | null;
  /** Whether the reason is encoded, so that only AWS can tell it. */
  readonly encoded: boolean;
  /** A refusal that policies have no part in, in AWS's words. */
  readonly notAboutPermissions: string | null;
  /** What an event knows of the request besides. */
  readonly context: GivenContext;
  /** ISO 8601. */
  readonly time: string | null;
  readonly mfa: boolean | null;
  /** The IAM user's access key that signed; null for temporary credentials, too. */
  readonly accessKeyId: string | null;
  /** For a federated user: ARN of the IAM user who called GetFederationToken. */
  readonly federatedBy: string | null;
}

/** A log file with some thousand CloudTrail events; a message is far shorter. */
const MOST_CHARACTERS = 4_194_304;

/**
 * Reads an AccessDenied message, wherever in the text it stands, CloudTrail events as JSON, or a decoded
 * authorization message. Several events give several denials, at least one. Never throws, and takes time
 * linear in the text.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function parseDenials(text: string): Result<readonly Denial[], DenialProblem> {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, error: { code: "empty" } };
  if (trimmed.length > MOST_CHARACTERS) {
    return { ok: false, error: { code: "too-long", limit: MOST_CHARACTERS } };
  }
  const events = parseCloudTrailEvents(trimmed);
  if (events !== null) return events;
  const denial = parseDecodedMessage(trimmed) ?? parseDenialMessage(trimmed);
  return denial === null
    ? { ok: false, error: { code: "not-a-denial" } }
    : { ok: true, value: [denial] };
}

/** The first denial of a text. */
export function parseDenial(text: string): Result<Denial, DenialProblem> {
  const denials = parseDenials(text);
  if (!denials.ok) return denials;
  const [first] = denials.value;
  return first === undefined
    ? { ok: false, error: { code: "not-a-denial" } }
    : { ok: true, value: first };
}

/** The part of a request that a denial fills in. */
export function requestOfDenial(denial: Denial): Partial<Request> {
  const { principal, action, resource, resourceAccount, context, time, mfa, federatedBy } = denial;
  const session = {
    ...(mfa === null ? {} : { mfa }),
    ...(federatedBy === null ? {} : { user: federatedBy }),
  };
  return {
    ...(principal === null ? {} : { principal }),
    ...(action === null ? {} : { action }),
    resource: resource ?? "*",
    ...(resourceAccount === null || accountOf(resource) !== null ? {} : { resourceAccount }),
    ...(Object.keys(context).length === 0 ? {} : { context }),
    ...(time === null ? {} : { time }),
    ...(mfa === null && federatedBy === null ? {} : { session }),
  };
}
