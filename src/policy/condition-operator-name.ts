/**
 * The condition operators of the policy language, in AWS's spelling. What each does is in
 * `condition/`; a name without a meaning there does not compile.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const CONDITION_OPERATORS = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
  "NumericEquals",
  "NumericNotEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
  "DateEquals",
  "DateNotEquals",
  "DateLessThan",
  "DateLessThanEquals",
  "DateGreaterThan",
  "DateGreaterThanEquals",
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "NotIpAddress",
  "ArnEquals",
  "ArnLike",
  "ArnNotEquals",
  "ArnNotLike",
  "Null",
] as const;

export type ConditionOperatorName = (typeof CONDITION_OPERATORS)[number];

const BY_LOWER_CASE: ReadonlyMap<string, ConditionOperatorName> = new Map(
  CONDITION_OPERATORS.map((name) => [name.toLowerCase(), name]),
);

/** Operator names are compared without case; null for a name AWS does not have. */
export function conditionOperatorName(text: string): ConditionOperatorName | null {
  return BY_LOWER_CASE.get(text.toLowerCase()) ?? null;
}
