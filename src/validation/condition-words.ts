import type { ConditionOperatorRef } from "../policy/ast.ts";

/** What a condition operator compares: the word its name begins with. */
export type OperatorFamily =
  | "String"
  | "Numeric"
  | "Date"
  | "Bool"
  | "Binary"
  | "IpAddress"
  | "Arn"
  | "Null";

const FAMILIES: readonly OperatorFamily[] = [
  "String",
  "Numeric",
  "Date",
  "Bool",
  "Binary",
  "IpAddress",
  "Arn",
  "Null",
];

/** Null for an operator that AWS does not have. */
export function familyOf({ name }: ConditionOperatorRef): OperatorFamily | null {
  const plain = name.startsWith("Not") ? name.slice("Not".length) : name;
  return FAMILIES.find((family) => plain.startsWith(family)) ?? null;
}

/** `StringNotLike`, `NotIpAddress`, …: holds for what it does not name. */
export function isNegated({ name }: ConditionOperatorRef): boolean {
  return /^Not|Not(?:Equals|Like)/.test(name);
}

/** Whether `*` and `?` in a value are wildcards: not when written `${*}`. */
export function hasWildcard(value: string): boolean {
  return /[*?]/.test(value.replaceAll(/\$\{[*?$]\}/g, ""));
}

export function hasVariable(value: string): boolean {
  return /\$\{[^*?$}]/.test(value);
}

/** Neither wildcard nor variable: the value says just what it matches. */
export function isPlain(value: string): boolean {
  return !/[*?]|\$\{/.test(value);
}
