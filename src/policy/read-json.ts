import type { JsonMember, JsonNode, JsonObject } from "../json/node.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Located } from "./ast.ts";
import type { Report } from "./policy-diagnostic.ts";

/** The members of an object by the names the grammar knows; any other name is reported. */
export function membersByName<Name extends string>(
  object: JsonObject,
  names: readonly Name[],
  report: Report,
): ReadonlyMap<Name, JsonMember> {
  const found = new Map<Name, JsonMember>();
  for (const member of object.members) {
    const name = knownName(names, member.key.value);
    if (name === null) {
      const element = member.key.value;
      const suggestion = didYouMean(element, names) ?? "";
      report("INVALID_POLICY_ELEMENT", member.key.range, { element, suggestion });
    } else found.set(name, member);
  }
  return found;
}

function knownName<Name extends string>(names: readonly Name[], written: string): Name | null {
  for (const name of names) if (name === written) return name;
  return null;
}

/** A string element; null, and a diagnostic, for any other type. */
export function readString(member: JsonMember, report: Report): Located<string> | null {
  if (member.value.kind === "string") return member.value;
  reportType(member.value, member.key.value, "string", report);
  return null;
}

/**
 * A string or a list of them. AWS skips a `null` in a list; any other type is reported.
 */
export function readStrings(node: JsonNode, element: string, report: Report): Located<string>[] {
  return readList(node, (item) => {
    if (item.kind === "string") return { value: item.value, range: item.range };
    reportType(item, element, "string", report);
    return null;
  });
}

/** The values of a condition key, where JSON booleans and numbers stand as their text. */
export function readConditionValues(
  node: JsonNode,
  key: string,
  report: Report,
): Located<string>[] {
  return readList(node, (item) => {
    if (item.kind === "string") return { value: item.value, range: item.range };
    if (item.kind === "boolean") return { value: String(item.value), range: item.range };
    if (item.kind === "number") return { value: item.text, range: item.range };
    reportType(item, key, "string", report);
    return null;
  });
}

export function reportType(
  node: JsonNode,
  element: string,
  expected: "string" | "object" | "string-or-list" | "object-or-list",
  report: Report,
): void {
  report("DATA_TYPE_MISMATCH", node.range, { element, expected, found: node.kind });
}

function readList(
  node: JsonNode,
  read: (item: JsonNode) => Located<string> | null,
): Located<string>[] {
  if (node.kind !== "array") {
    const value = read(node);
    return value === null ? [] : [value];
  }
  const values: Located<string>[] = [];
  for (const item of node.items) {
    const value = item.kind === "null" ? null : read(item);
    if (value !== null) values.push(value);
  }
  return values;
}
