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

/** A condition's outcome and why. */
export interface ConditionOutcome {
  readonly code: ConditionCode;
  readonly met: boolean;
}

/** Each of them once: comparing makes none, and what it returns says at once whether it is met. */
export const OUTCOMES = outcomes(IS_MET);

function outcomes(
  isMet: Readonly<Record<ConditionCode, boolean>>,
): Readonly<Record<ConditionCode, ConditionOutcome>> {
  const outcome = (code: ConditionCode): ConditionOutcome => ({ code, met: isMet[code] });
  return {
    "value-matches": outcome("value-matches"),
    "no-value-matches": outcome("no-value-matches"),
    "value-not-excluded": outcome("value-not-excluded"),
    "value-excluded": outcome("value-excluded"),
    "value-of-other-type": outcome("value-of-other-type"),
    "key-missing": outcome("key-missing"),
    "key-missing-negated": outcome("key-missing-negated"),
    "key-missing-if-exists": outcome("key-missing-if-exists"),
    "for-all-values-key-missing": outcome("for-all-values-key-missing"),
    "for-all-values-empty": outcome("for-all-values-empty"),
    "for-all-values-pass": outcome("for-all-values-pass"),
    "for-all-values-fail": outcome("for-all-values-fail"),
    "for-any-value-key-missing": outcome("for-any-value-key-missing"),
    "for-any-value-passes": outcome("for-any-value-passes"),
    "for-any-value-fails": outcome("for-any-value-fails"),
    "list-without-set-operator": outcome("list-without-set-operator"),
    "null-as-wanted": outcome("null-as-wanted"),
    "null-not-as-wanted": outcome("null-not-as-wanted"),
    "for-all-values-null": outcome("for-all-values-null"),
    "for-any-value-null": outcome("for-any-value-null"),
    "unknown-operator": outcome("unknown-operator"),
  };
}
