import type { CompiledPolicy, CompiledStatement } from "../compile/policy.ts";
import { ANYONE } from "../caller/caller-name.ts";
import type { Question } from "../request/question.ts";

/**
 * S3's RestrictPublicBuckets: a bucket whose policy is public serves only AWS services and the
 * bucket's own account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function blocksPublicAccess(question: Question): boolean {
  const { caller, owner, target } = question;
  if (!appliesBlockPublicAccess(question)) return false;
  if (caller.kind === "service" || caller.account === owner.account) return false;
  return hasPublicPolicy(target.policy?.set.attached.map(({ policy }) => policy) ?? []);
}

/** The stage is shown only for buckets that have the block turned on. */
export function appliesBlockPublicAccess({ target }: Question): boolean {
  return target.service === "s3" && target.resource?.resource.blockPublicAccess === true;
}

function hasPublicPolicy(policies: readonly CompiledPolicy[]): boolean {
  return policies.some(({ statements }) => statements.some(isPublic));
}

/** An Allow for everyone that no condition narrows down to fixed values. */
function isPublic(statement: CompiledStatement): boolean {
  if (statement.isDeny || statement.principal?.values.has(ANYONE.key) !== true) return false;
  return !statement.conditions.some(isLimiting);
}

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
  return values.every(({ value }) => isFixed(operator.name, value));
}

/** A fixed value has no wildcard and no variable; a range of addresses must not be half the internet. */
function isFixed(operator: string, value: string): boolean {
  if (value.includes("${")) return false;
  if (operator === "IpAddress") return !/\/[0-7]$/.test(value);
  const hasWildcards = operator === "StringLike" || operator.startsWith("Arn");
  return !hasWildcards || !/[*?]/.test(value);
}
