/** An object of the fields that are there, in the order written. */
export function fields(all: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Nothing, where the value is what its absence means. Compared as JSON. */
export function unlessDefault<Value>(value: Value, absent: Value): Value | undefined {
  return JSON.stringify(value) === JSON.stringify(absent) ? undefined : value;
}

/** Nothing, where a list or record has no entries. */
export function unlessEmpty<Value extends object>(
  value: Value | null | undefined,
): Value | undefined {
  return value === null || value === undefined || Object.keys(value).length === 0
    ? undefined
    : value;
}

/** The order in which people typed tags says nothing, so it must not make a difference. */
export function sorted<Value>(
  record: Readonly<Record<string, Value>> | undefined,
): Readonly<Record<string, Value>> | undefined {
  return record === undefined
    ? undefined
    : Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
