import * as v from "valibot";

/** The value schema of each record schema, for the JSON Schema that editors use. */
const VALUE_SCHEMAS = new WeakMap<object, v.GenericSchema>();

/**
 * A record keyed by text that people write. Valibot's own `record` leaves out keys such as `constructor`,
 * which are fine names for a tag; this one keeps every key and never assigns by key.
 */
export function recordOf<Value>(valueSchema: v.GenericSchema<unknown, Value>) {
  const container = v.custom<Readonly<Record<string, unknown>>>(
    (input) => typeof input === "object" && input !== null && !Array.isArray(input),
  );
  VALUE_SCHEMAS.set(container, valueSchema);
  return v.pipe(
    container,
    v.rawTransform(({ dataset, addIssue }): Readonly<Record<string, Value>> => {
      const entries: [string, Value][] = [];
      for (const [key, value] of Object.entries(dataset.value)) {
        const result = v.safeParse(valueSchema, value);
        if (result.success) {
          entries.push([key, result.output]);
        } else {
          const [{ expected, received, message }] = result.issues;
          addIssue({
            message,
            expected: expected ?? "",
            received,
            path: [{ type: "object", origin: "value", input: dataset.value, key, value }],
          });
        }
      }
      return Object.fromEntries(entries);
    }),
  );
}

/** The schema of the values of a schema made by `recordOf`; undefined for every other. */
export function valueSchemaOf(container: object): v.GenericSchema | undefined {
  return VALUE_SCHEMAS.get(container);
}
