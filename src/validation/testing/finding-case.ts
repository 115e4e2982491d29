import type { PolicyType } from "../../iam/documents.ts";

type Json = Readonly<Record<string, unknown>>;

/** One finding: a policy that has it, with the text it underlines, and a policy that just has not. */
export interface FindingCase {
  readonly code: string;
  readonly type: PolicyType;
  readonly trigger: string;
  /** Source text, quotation marks included. */
  readonly at: string;
  readonly nearMiss: string;
}

/** `[code, type, trigger, what is underlined, near miss]`; statements stand for a policy of one. */
export type Row = readonly [string, PolicyType, Json | string, string, Json | string];

export function toCase([code, type, trigger, at, nearMiss]: Row): FindingCase {
  return { code, type, trigger: toText(trigger), at, nearMiss: toText(nearMiss) };
}

function toText(policy: Json | string): string {
  if (typeof policy === "string") return policy;
  const isPolicy = Object.hasOwn(policy, "Statement");
  return JSON.stringify(isPolicy ? policy : policyOf(policy));
}

export function policyOf(...statements: readonly Json[]): Json {
  return { Version: "2012-10-17", Statement: statements };
}

export const ALLOW = {
  Effect: "Allow",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::b/*",
} as const;

export const DENY = { ...ALLOW, Effect: "Deny" } as const;

/** A statement of a resource's policy. */
export const PUBLIC = { ...ALLOW, Principal: "*" } as const;

/** A statement of a role trust policy. */
export const TRUST = {
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Principal: { AWS: "111122223333" },
} as const;

export const RCP = { ...DENY, Principal: "*" } as const;

/** A statement with one condition. */
export function when(
  operator: string,
  key: string,
  values: unknown,
  statement: Json = ALLOW,
): Json {
  return { ...statement, Condition: { [operator]: { [key]: values } } };
}

export function on(resource: string | readonly string[], action: unknown = "s3:GetObject"): Json {
  return { Effect: "Allow", Action: action, Resource: resource };
}

export function trusting(principal: Json, action: unknown = "sts:AssumeRole"): Json {
  return { Effect: "Allow", Action: action, Principal: principal };
}
