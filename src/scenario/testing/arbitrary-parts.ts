import * as fc from "fast-check";

/** Few enough that edits meet each other, odd enough to find who forgot to quote. */
export const arbitraryName = fc.constantFrom(
  "alice",
  "bob",
  "carol",
  "alice-admin",
  "a",
  "x+y=z",
  "some.one@example.com",
  "constructor",
  "__proto__",
);

export const arbitraryPath = fc.constantFrom("/", "/engineering/", "/a/b/");

/** Keys that tempt code into touching prototypes, and keys that engines put in another order. */
export const arbitraryTags: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom("team", "Team", "constructor", "__proto__", "toString", "2", "1", "cost center"),
  fc.string({ maxLength: 10 }),
  { maxKeys: 4, noNullPrototype: true },
);

/** A short list without two of the same key. */
export function uniqueBy<Value>(
  arbitrary: fc.Arbitrary<Value>,
  key: (value: Value) => string,
): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(arbitrary, { maxLength: 3, selector: key });
}
