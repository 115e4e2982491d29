/**
 * What an Allow in a resource-based policy is worth, by the name it gives: the higher, the less else
 * is needed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export const GRANT = {
  none: 0,
  /** The account may let its principals in: an identity-based Allow is needed as well. */
  account: 1,
  /** As good as an identity-based Allow: boundary and session policies still limit it. */
  identity: 2,
  /** To this very caller: implicit denies of the identity side do not touch it. */
  whole: 3,
} as const;

export type Grant = (typeof GRANT)[keyof typeof GRANT];

/** One way in which a policy can name a caller. */
export interface CallerName {
  readonly key: string;
  readonly text: string;
  readonly grant: Grant;
}

/** What a `Principal` element asks of a caller. */
export interface NamedCaller {
  /** The widest grant first. */
  readonly names: readonly CallerName[];
  readonly hasBoundary: boolean;
}

/** What a principal value is looked up by: its type and its text. */
export function nameKey(type: string, value: string): string {
  return `${type} ${value}`;
}

/** Everyone: `"*"` or `{"AWS": "*"}`. */
export const ANYONE: CallerName = { key: "*", text: "*", grant: GRANT.whole };

export function callerName(type: string, value: string, grant: Grant): CallerName {
  return { key: nameKey(type, value), text: value, grant };
}
