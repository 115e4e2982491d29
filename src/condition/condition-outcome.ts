/**
 * Why a condition is met or not. "Passes" is about one value of the request: it matches a value of
 * the policy, or, for a negated operator, matches none.
 */
const IS_MET = {
  "value-matches": true,
  "no-value-matches": false,
  /** Negated: the value is none of those excluded. */
  "value-not-excluded": true,
  "value-excluded": false,
  /** Not a number, a date, an ARN … as the operator needs; meets neither it nor its negation. */
  "value-of-other-type": false,
  "key-missing": false,
  "key-missing-negated": true,
  "key-missing-if-exists": true,
  "for-all-values-key-missing": true,
  /** Only empty strings, which `ForAllValues` takes for an empty set. */
  "for-all-values-empty": true,
  "for-all-values-pass": true,
  "for-all-values-fail": false,
  "for-any-value-key-missing": false,
  "for-any-value-passes": true,
  "for-any-value-fails": false,
  /** Several values, or a key that may have several, and no set operator. */
  "list-without-set-operator": false,
  "null-as-wanted": true,
  "null-not-as-wanted": false,
  /** `Null` asks about no value, so for all of them it is true and for any of them false. */
  "for-all-values-null": true,
  "for-any-value-null": false,
  "unknown-operator": false,
} as const;

export type ConditionCode = keyof typeof IS_MET;

export function isMetBy(code: ConditionCode): boolean {
  return IS_MET[code];
}
