import { isAccountId, parseArn } from "../../arn/arn.ts";
import type { Located, PrincipalElement } from "../../policy/ast.ts";
import { ANYONE, type CallerName, type NamedCaller, nameKey } from "../caller/caller-name.ts";

/**
 * `Principal` or `NotPrincipal`, compiled to a look-up: no part of a principal can be a wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export interface PrincipalMatcher {
  readonly source: PrincipalElement;
  readonly negated: boolean;
  /** By `nameKey`. */
  readonly values: ReadonlyMap<string, Located<string>>;
  /** Canonical user ids are S3's own names for accounts, which a scenario does not know. */
  readonly hasCanonicalUsers: boolean;
}

export function compilePrincipals(source: PrincipalElement): PrincipalMatcher {
  const values = new Map<string, Located<string>>();
  for (const { type, values: written } of source.entries) {
    for (const located of written) {
      const key = keyOf(type, located.value);
      if (!values.has(key)) values.set(key, located);
    }
  }
  return {
    source,
    negated: source.kind === "NotPrincipal",
    values,
    hasCanonicalUsers: source.entries.some(({ type }) => type === "CanonicalUser"),
  };
}

/** The widest of the caller's names that the element lists; null when it lists none of them. */
export function findName(matcher: PrincipalMatcher, caller: NamedCaller): CallerName | null {
  const { names } = caller;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name !== undefined && matcher.values.has(name.key)) return name;
  }
  return null;
}

/**
 * Whether a `NotPrincipal` spares the caller: every name it goes by must be listed, the account's
 * and the role's too. One that has a permissions boundary is never spared.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isSpared(matcher: PrincipalMatcher, caller: NamedCaller): boolean {
  return !caller.hasBoundary && findUnlistedName(matcher, caller) === null;
}

/** A name of the caller that the element does not list, null when it lists all or everyone. */
export function findUnlistedName(
  matcher: PrincipalMatcher,
  caller: NamedCaller,
): CallerName | null {
  if (matcher.values.has(ANYONE.key)) return null;
  const own = caller.names.filter((name) => name !== ANYONE);
  if (own.length === 0) return ANYONE;
  return own.find((name) => !matcher.values.has(name.key)) ?? null;
}

/** An account's id and the ARN of its root mean the same; so do `"*"` and `{"AWS": "*"}`. */
function keyOf(type: string, value: string): string {
  if (type === "*") return ANYONE.key;
  if (type !== "AWS") return nameKey(type, value);
  if (value === "*") return ANYONE.key;
  if (isAccountId(value)) return nameKey("AWS", value);
  const arn = value.endsWith(":root") ? parseArn(value) : null;
  const isRoot = arn !== null && arn.service === "iam" && arn.resource === "root";
  return nameKey("AWS", isRoot ? arn.account : value);
}
