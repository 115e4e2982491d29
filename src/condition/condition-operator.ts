import type { ConditionContext } from "../policy/context.ts";

/**
 * How one family of condition operators compares. Negation, set operators, `IfExists` and `Null`
 * are none of its business: each is written once, in `compile-condition.ts`.
 */
export interface Comparison {
  readonly acceptsVariables: boolean;
  /**
   * Whether a context value is of the operator's type at all. One that is not meets neither the
   * operator nor its negation.
   */
  readonly accepts: (got: string) => boolean;
  /** Prepares one value of the policy. One that is not of the type matches nothing. */
  readonly compile: (written: string, variables: boolean) => WantedMatcher;
}

export interface WantedMatcher {
  /** `got` has been accepted before. */
  readonly matches: (got: string, context: ConditionContext) => boolean;
  /** The value with its variables filled in, for people; null when one has no value. */
  readonly resolve: (context: ConditionContext) => string | null;
}

/** `StringNotLike` is `StringLike` negated, so that no comparison is written twice. */
export interface ConditionOperator {
  readonly comparison: Comparison;
  readonly negated: boolean;
}

export function acceptsAnything(): boolean {
  return true;
}

/** A comparison of parsed values: numbers, dates, addresses. No variables, no wildcards. */
export function comparisonOf<Value>(
  parse: (text: string) => Value | null,
  matches: (got: Value, wanted: Value) => boolean,
): Comparison {
  const parseGot = rememberRecent(parse);
  return {
    acceptsVariables: false,
    accepts: (got) => parseGot(got) !== null,
    compile: (written) => {
      const wanted = parse(written);
      return {
        resolve: () => written,
        matches: (got) => {
          const value = parseGot(got);
          return value !== null && wanted !== null && matches(value, wanted);
        },
      };
    },
  };
}

/** Beyond this many texts the memory is dropped and begun anew. */
const MAX_REMEMBERED_TEXTS = 256;

/** No value of these types is longer; a longer text is read, and not kept. */
const LONGEST_REMEMBERED = 128;

/**
 * A request's address or time is compared with many values, in request after request; parsing it again
 * each time would cost more than all the comparisons.
 */
function rememberRecent<Value>(
  parse: (text: string) => Value | null,
): (text: string) => Value | null {
  const remembered = new Map<string, Value | null>();
  // One text is asked for several times in a row: whether it is accepted, then how it compares.
  let lastText = "";
  let lastValue = parse(lastText);
  return (text) => {
    if (text === lastText) return lastValue;
    const known = remembered.get(text);
    const value = known === undefined ? parse(text) : known;
    if (text.length > LONGEST_REMEMBERED) return value;
    lastText = text;
    lastValue = value;
    if (known !== undefined) return value;
    if (remembered.size >= MAX_REMEMBERED_TEXTS) remembered.clear();
    remembered.set(text, value);
    return value;
  };
}
