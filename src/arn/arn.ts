/** Readable in tests and fixtures without a cast, and still not any string. */
export type Arn = `arn:${string}`;

/** Twelve digits. Kept a plain string: scenarios are written by hand, and loading checks it. */
export type AccountId = string;

export type Partition = "aws" | "aws-cn" | "aws-us-gov";

/** Every partition AWS runs; scenarios know the first three. */
export const PARTITIONS: readonly string[] = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
] as const;

/** The six parts of an ARN, in order. */
export const ARN_PARTS = [
  "prefix",
  "partition",
  "service",
  "region",
  "account",
  "resource",
] as const;

export type ArnPart = (typeof ARN_PARTS)[number];

/** An ARN taken apart. Parts may be empty, and in a pattern they may hold wildcards and variables. */
export interface ParsedArn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon. */
  readonly resource: string;
}

const COLON = 58;
const DOLLAR = 36;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/**
 * Takes `arn:partition:service:region:account:resource` apart; null for anything else. A colon
 * inside `${…}` belongs to the policy variable and splits nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function parseArn(text: string): ParsedArn | null {
  const [prefix, partition, service, region, account, resource] = splitArn(text);
  if (prefix !== "arn" || resource === undefined) return null;
  return {
    partition: partition ?? "",
    service: service ?? "",
    region: region ?? "",
    account: account ?? "",
    resource,
  };
}

/** The parts of an ARN as far as they were written: one to six, the last with the colons that are left. */
export function splitArn(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && parts.length < ARN_PARTS.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else if (code === DOLLAR && text.startsWith("${", at)) {
      const end = text.indexOf("}", at);
      if (end === -1) break;
      at = end;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** Twelve digits, as AWS writes an account id. */
export function isAccountId(text: string): boolean {
  if (text.length !== 12) return false;
  for (let at = 0; at < 12; at += 1) {
    const code = text.charCodeAt(at);
    if (code < DIGIT_ZERO || code > DIGIT_NINE) return false;
  }
  return true;
}

/**
 * An identity-based policy may leave the end of an ARN away: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`.
 * What is complete, or is no ARN, stays as it is.
 */
export function completeArn(text: string): string {
  const parts = splitArn(text);
  if (parts[0] !== "arn" || parts.length < 2) return text;
  return text + ":*".repeat(ARN_PARTS.length - parts.length);
}
