import type { PolicyText } from "../../iam/model.ts";
import { appendItem, wrapAndAppend } from "../../json/edit.ts";
import type { JsonNode, JsonObject } from "../../json/node.ts";
import { parseJson } from "../../json/parse-json.ts";

// Changes to one element of one statement that leave the author's formatting alone. They return null
// for text that is not flawless JSON, and where there is no such element.

/** How a policy names a principal: `{ AWS: arn }`, `{ Service: name }`, `{ Federated: provider }`. */
export interface PrincipalName {
  readonly type: "AWS" | "Service" | "Federated";
  readonly value: string;
}

/** The policy with one more value in `Action` or `Resource` of its statement at `index`, from 0. */
export function addToElement(
  text: PolicyText,
  index: number,
  element: "Action" | "Resource",
  value: string,
): PolicyText | null {
  const statement = statementAt(text, index);
  const node = statement === null ? null : memberOf(statement, element);
  return node === null ? null : addValue(text, node, value);
}

/**
 * The policy with one more principal in its statement at `index`, from 0: only beside others of its type,
 * since a statement for services, say, was not written with people in mind.
 */
export function addToPrincipal(
  text: PolicyText,
  index: number,
  { type, value }: PrincipalName,
): PolicyText | null {
  const statement = statementAt(text, index);
  const principal = statement === null ? null : memberOf(statement, "Principal");
  if (principal?.kind !== "object") return null;
  const named = memberOf(principal, type);
  return named === null ? null : addValue(text, named, value);
}

function addValue(text: PolicyText, node: JsonNode, value: string): PolicyText | null {
  if (node.kind === "array") return appendItem(text, node, value);
  return node.kind === "string" ? wrapAndAppend(text, node, value) : null;
}

function statementAt(text: PolicyText, index: number): JsonObject | null {
  const { root, diagnostics } = parseJson(text);
  if (root?.kind !== "object" || diagnostics.length > 0) return null;
  const statements = memberOf(root, "Statement");
  const node = statements?.kind === "array" ? statements.items[index] : statements;
  return node?.kind === "object" ? node : null;
}

function memberOf(object: JsonObject, name: string): JsonNode | null {
  return object.members.find(({ key }) => key.value === name)?.value ?? null;
}
