import { isAccountId, parseArn } from "../../arn/arn.ts";
import type { Reason } from "../reason.ts";
import type { Tag } from "../request/normal-request.ts";
import { STS_LIMITS } from "./limits.ts";

/** What a call passes that STS checks before it asks any policy. */
export interface SessionCall {
  readonly role: string;
  readonly durationSeconds: number | null;
  readonly sessionName: string | null;
  readonly externalId: string | null;
  readonly sourceIdentity: string | null;
  readonly tags: readonly Tag[];
  readonly policies: readonly string[];
  readonly policyArns: readonly string[];
}

const NAME = /^[\w+=,.@-]{2,64}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/**
 * Whether the parameters of an `AssumeRole*` call are ones STS takes; null when they are.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function checkSessionCall(call: SessionCall): Reason | null {
  return (
    checkRole(call.role) ??
    checkDuration(call.durationSeconds, STS_LIMITS.roleDuration) ??
    checkNames(call) ??
    checkTags(call.tags) ??
    checkPolicySizes(call)
  );
}

function checkRole(role: string): Reason | null {
  if (role === "") return { code: "no-role-named" };
  const arn = parseArn(role);
  const isRole =
    arn?.service === "iam" && isAccountId(arn.account) && arn.resource.startsWith("role/");
  return isRole ? null : { code: "role-not-valid", role };
}

/** @param most Seconds; what the call takes at all, whatever the role allows. */
function checkDuration(seconds: number | null, most: number): Reason | null {
  const least = STS_LIMITS.leastDuration;
  if (seconds === null || (seconds >= least && seconds <= most)) return null;
  return { code: "duration-out-of-range", seconds, least, most };
}

function checkNames({ sessionName, externalId, sourceIdentity }: SessionCall): Reason | null {
  if (sessionName !== null && !NAME.test(sessionName)) {
    return { code: "session-name-not-valid", name: sessionName };
  }
  if (externalId !== null && !EXTERNAL_ID.test(externalId)) {
    return { code: "external-id-not-valid", length: externalId.length };
  }
  if (sourceIdentity === null) return null;
  const isValid = NAME.test(sourceIdentity) && !sourceIdentity.toLowerCase().startsWith("aws:");
  return isValid ? null : { code: "source-identity-not-valid", value: sourceIdentity };
}

/** Letters, digits and spaces of any script; the prefix `aws:` is AWS's own. */
const TAG_TEXT = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/iu;

/**
 * Session tags are compared without case, so two keys must differ by more.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules
 */
function checkTags(tags: readonly Tag[]): Reason | null {
  const { tags: most, tagKey, tagValue } = STS_LIMITS;
  if (tags.length > most) return { code: "too-many-tags", count: tags.length, most };
  const keys = new Set<string>();
  for (const { key, value } of tags) {
    if (key === "" || !isTagText(key, tagKey)) {
      return { code: "tag-key-not-valid", key, most: tagKey };
    }
    if (!isTagText(value, tagValue)) return { code: "tag-value-not-valid", key, most: tagValue };
    if (keys.has(key.toLowerCase())) return { code: "duplicate-tag-key", key };
    keys.add(key.toLowerCase());
  }
  return null;
}

function isTagText(text: string, most: number): boolean {
  return text.length <= most && TAG_TEXT.test(text);
}

function checkPolicySizes({ policies, policyArns }: SessionCall): Reason | null {
  const { managedSessionPolicies, sessionPolicies } = STS_LIMITS;
  if (policyArns.length > managedSessionPolicies) {
    const count = policyArns.length;
    return { code: "too-many-session-policies", count, most: managedSessionPolicies };
  }
  const length = policies.reduce((total, text) => total + compactLength(text), 0);
  if (length <= sessionPolicies) return null;
  return { code: "session-policies-too-long", length, most: sessionPolicies };
}

/** As a program would send it: without the white space that is there for readers. */
function compactLength(text: string): number {
  try {
    return JSON.stringify(JSON.parse(text)).length;
  } catch {
    return text.length;
  }
}

/** Policies and tags are packed together; STS says how full the pack is. */
export function checkPackedSize(percent: number): Reason | null {
  return percent > STS_LIMITS.packedPolicyPercent
    ? { code: "packed-policy-too-large", percent }
    : null;
}
