/** Remembers the last result, for selectors whose input rarely changes. */
export function memoizeLast<Input, Output>(compute: (input: Input) => Output) {
  let last: { readonly input: Input; readonly output: Output } | null = null;
  return (input: Input): Output => {
    if (last === null || !Object.is(last.input, input)) last = { input, output: compute(input) };
    return last.output;
  };
}

/** The same for two inputs. */
export function memoizeLast2<First, Second, Output>(
  compute: (first: First, second: Second) => Output,
) {
  let last: { readonly first: First; readonly second: Second; readonly output: Output } | null =
    null;
  return (first: First, second: Second): Output => {
    if (last === null || !Object.is(last.first, first) || !Object.is(last.second, second)) {
      last = { first, second, output: compute(first, second) };
    }
    return last.output;
  };
}

/** Gives back what it was given before as long as what it is given says the same. */
export function keepWhileSame<Value>(isSame: (one: Value, other: Value) => boolean) {
  let kept: { readonly given: Value; readonly value: Value } | null = null;
  return (given: Value): Value => {
    if (kept !== null && Object.is(kept.given, given)) return kept.value;
    const value = kept !== null && isSame(kept.value, given) ? kept.value : given;
    kept = { given, value };
    return value;
  };
}
