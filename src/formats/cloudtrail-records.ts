import { isObject, objectAt, parseJson, textAt, valueAt } from "./json-fields.ts";

/**
 * The events in a text of JSON, in whatever AWS gives them out: one record, a list, a log file's `Records`,
 * an EventBridge `detail`, the `Events` of `aws cloudtrail lookup-events`, the `@message` of CloudWatch Logs,
 * or a record a line. Takes time linear in the text.
 */
export function recordsIn(text: string): readonly object[] {
  const whole = parseJson(text);
  return whole === null
    ? text.split("\n").flatMap((line) => unwrap(parseJson(line), DEEPEST))
    : unwrap(whole, DEEPEST);
}

/** An event written as text in an object of a list in an object. */
const DEEPEST = 6;

function unwrap(value: unknown, depth: number): readonly object[] {
  if (depth === 0) return [];
  if (typeof value === "string") return unwrap(parseJson(value), depth - 1);
  if (Array.isArray(value)) return value.flatMap((one: unknown) => unwrap(one, depth - 1));
  if (!isObject(value)) return [];
  for (const list of ["Records", "Events"]) {
    const events = valueAt(value, list);
    if (Array.isArray(events) && events.length > 0) return unwrap(events, depth - 1);
  }
  for (const wrapped of ["CloudTrailEvent", "@message"]) {
    const event = textAt(value, wrapped);
    if (event !== null) return unwrap(event, depth - 1);
  }
  const detail = objectAt(value, "detail");
  return [textAt(detail, "eventName") === null ? value : detail];
}
