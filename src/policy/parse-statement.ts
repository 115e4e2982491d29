import type { JsonMember, JsonNode } from "../json/node.ts";
import type {
  ActionElement,
  Effect,
  Located,
  PrincipalElement,
  ResourceElement,
  Statement,
} from "./ast.ts";
import { checkAction } from "./check-action.ts";
import { parseConditions } from "./parse-condition.ts";
import { parsePrincipal } from "./parse-principal.ts";
import type { Report } from "./policy-diagnostic.ts";
import { membersByName, readString, readStrings, reportType } from "./read-json.ts";

/** What may stand in a statement, in the order people write it. */
export const STATEMENT_ELEMENTS = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const;

type Members = ReadonlyMap<(typeof STATEMENT_ELEMENTS)[number], JsonMember>;

/** One statement; null, with diagnostics, when it lacks what every statement must have. */
export function parseStatement(node: JsonNode, index: number, report: Report): Statement | null {
  if (node.kind !== "object") {
    reportType(node, "Statement", "object", report);
    return null;
  }
  const members = membersByName(node, STATEMENT_ELEMENTS, report);
  const sid = members.get("Sid");
  const condition = members.get("Condition");
  // In this order: it is that of the diagnostics.
  const name = sid === undefined ? null : readString(sid, report);
  const principal = parsePrincipals(members, report);
  const resource = parseResources(members, report);
  const conditions = condition === undefined ? [] : parseConditions(condition, report);
  const effect = parseEffect(members.get("Effect"), node, report);
  const action = parseActions(members, node, report);
  if (effect === null || action === null) return null;
  const { range } = node;
  return {
    kind: "Statement",
    range,
    index,
    sid: name,
    effect,
    principal,
    action,
    resource,
    conditions,
  };
}

function parseEffect(
  member: JsonMember | undefined,
  statement: JsonNode,
  report: Report,
): Located<Effect> | null {
  if (member === undefined) {
    report("MISSING_EFFECT", statement.range);
    return null;
  }
  const effect = readString(member, report);
  if (effect === null) return null;
  const { value, range } = effect;
  if (value === "Allow" || value === "Deny") return { value, range };
  const suggestion = value.toLowerCase().startsWith("d") ? "Deny" : "Allow";
  report("INVALID_EFFECT", range, { effect: value, suggestion });
  return null;
}

function parseActions(members: Members, statement: JsonNode, report: Report): ActionElement | null {
  const found = either(members, "Action", "NotAction", report);
  if (found === null) {
    report("MISSING_ACTION", statement.range);
    return null;
  }
  const { kind, member } = found;
  const patterns = readStrings(member.value, kind, report);
  if (isEmptyList(member.value)) {
    report("MISSING_ACTION", member.value.range);
    return null;
  }
  for (const pattern of patterns) checkAction(pattern, report);
  return { kind, range: member.range, patterns };
}

/** Whether a statement needs a resource depends on where the policy goes; an empty list is always wrong. */
function parseResources(members: Members, report: Report): ResourceElement | null {
  const found = either(members, "Resource", "NotResource", report);
  if (found === null) return null;
  const { kind, member } = found;
  const patterns = readStrings(member.value, kind, report);
  if (isEmptyList(member.value)) report("MISSING_RESOURCE", member.value.range);
  return { kind, range: member.range, patterns };
}

function parsePrincipals(members: Members, report: Report): PrincipalElement | null {
  const found = either(members, "Principal", "NotPrincipal", report);
  return found === null ? null : parsePrincipal(found.member, found.kind, report);
}

/** An element or its negation; both at once is refused. */
function either<Element extends "Action" | "Resource" | "Principal">(
  members: Members,
  element: Element,
  negated: `Not${Element}`,
  report: Report,
): { readonly kind: Element | `Not${Element}`; readonly member: JsonMember } | null {
  const plain = members.get(element);
  const negation = members.get(negated);
  if (plain !== undefined && negation !== undefined) {
    report("UNSUPPORTED_ELEMENT_COMBINATION", negation.key.range, { element, other: negated });
  }
  if (plain !== undefined) return { kind: element, member: plain };
  return negation === undefined ? null : { kind: negated, member: negation };
}

function isEmptyList(node: JsonNode): boolean {
  return node.kind === "array" && node.items.length === 0;
}
