import type { CompiledPolicy, CompiledStatement } from "../compile/policy.ts";
import { ANYONE, nameKey } from "../caller/caller-name.ts";
import type { PrincipalMatcher } from "../compile/principal-element.ts";
import { BUILT_IN_PROVIDERS } from "../data/identity-providers.ts";
import type { Matter } from "../request/question.ts";

/**
 * S3's RestrictPublicBuckets: a bucket whose policy is public serves only AWS services and the
 * bucket's own account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function blocksPublicAccess(matter: Matter): boolean {
  const { caller, owner, target } = matter;
  if (!appliesBlockPublicAccess(matter)) return false;
  if (caller.kind === "service" || caller.account === owner.account) return false;
  return hasPublicPolicy(target.policy?.set.attached.map(({ policy }) => policy) ?? []);
}

/** The stage is shown only for buckets that have the block turned on. */
export function appliesBlockPublicAccess({ target }: Matter): boolean {
  return target.service === "s3" && target.resource?.resource.blockPublicAccess === true;
}

function hasPublicPolicy(policies: readonly CompiledPolicy[]): boolean {
  return policies.some(({ statements }) => statements.some(isPublic));
}

/**
 * An Allow for everyone, or for whoever a built-in identity provider vouches for, that no condition
 * narrows down to fixed values.
 */
function isPublic({ isDeny, principal, conditions }: CompiledStatement): boolean {
  if (isDeny || principal === null || !namesThePublic(principal)) return false;
  return !conditions.some(isLimiting);
}

function namesThePublic({ values }: PrincipalMatcher): boolean {
  return values.has(ANYONE.key) || BUILT_IN_NAMES.some((key) => values.has(key));
}

/** Anyone can have a token of these: `{"Federated": "graph.facebook.com"}` is AWS's own example. */
const BUILT_IN_NAMES = Array.from(BUILT_IN_PROVIDERS, (domain) => nameKey("Federated", domain));

/** Keys that make a policy non-public when they are held to fixed values. */
const LIMITING_KEYS: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:username",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
]);

const LIMITING_OPERATORS: ReadonlySet<string> = new Set([
  "StringEquals",
  "StringEqualsIgnoreCase",
  "StringLike",
  "ArnEquals",
  "ArnLike",
  "IpAddress",
]);

function isLimiting({ test }: CompiledStatement["conditions"][number]): boolean {
  const { operator, key, values } = test;
  if (!LIMITING_KEYS.has(key.value.toLowerCase())) return false;
  if (!LIMITING_OPERATORS.has(operator.name) || operator.ifExists) return false;
  if (operator.setOperator === "ForAllValues") return false;
  const pattern = key.value.toLowerCase() === ACCESS_POINT ? withoutAccessPoint : asWritten;
  return values.every(({ value }) => isFixed(operator.name, pattern(value)));
}

const ACCESS_POINT = "s3:dataaccesspointarn";

function asWritten(value: string): string {
  return value;
}

/** The name of an access point may be a wildcard, as long as its account is fixed. */
function withoutAccessPoint(value: string): string {
  const parts = value.split(":");
  return parts.length === 6 && parts[5]?.startsWith("accesspoint/") === true
    ? parts.slice(0, 5).join(":")
    : value;
}

/**
 * Ranges broader than these are half the internet.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
const SHORTEST_PREFIX = { ipv4: 8, ipv6: 32 } as const;

function isBroadRange(value: string): boolean {
  const slash = value.lastIndexOf("/");
  if (slash === -1) return false;
  const { ipv4, ipv6 } = SHORTEST_PREFIX;
  return Number(value.slice(slash + 1)) < (value.includes(":") ? ipv6 : ipv4);
}

/** A fixed value has no wildcard and no variable. */
function isFixed(operator: string, value: string): boolean {
  if (value.includes("${")) return false;
  if (operator === "IpAddress") return !isBroadRange(value);
  const hasWildcards = operator === "StringLike" || operator.startsWith("Arn");
  return !hasWildcards || !/[*?]/.test(value);
}
