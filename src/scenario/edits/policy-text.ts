import {
  appendItem,
  applyEdits,
  removalEdits,
  replaceNode,
  type TextEdit,
  wrapAndAppend,
} from "../../json/edit.ts";
import type { JsonNode, JsonObject } from "../../json/node.ts";
import { parseJson } from "../../json/parse-json.ts";
import type { PolicyText } from "../../iam/model.ts";
import type { Effect, PrincipalType } from "../../policy/ast.ts";
import { printPolicy } from "./new-policy.ts";

// Changes to policy texts that leave the author's formatting alone. They return null for text that is not
// flawless JSON: half-typed text is the author's to finish.

/** The policy with one more statement, at the end. A blank text becomes a policy of that statement. */
export function addStatement(text: PolicyText, statement: object): PolicyText | null {
  if (text.trim() === "") {
    return printPolicy([statement]);
  }
  const root = parseObject(text);
  if (root === null) {
    return null;
  }
  const statements = memberOf(root, "Statement");
  if (statements === null) {
    return root.members.some(({ key }) => key.value !== "Version" && key.value !== "Id")
      ? null
      : replaceNode(text, root, { ...headOf(root), Statement: [statement] });
  }
  if (statements.kind === "array") {
    return appendItem(text, statements, statement);
  }
  return statements.kind === "object" ? wrapAndAppend(text, statements, statement) : null;
}

/** Which principals to take out of the statements of one effect. `*` standing alone is of type `*`. */
export interface PrincipalFilter {
  readonly effect: Effect;
  readonly matches: (type: PrincipalType, value: string) => boolean;
}

/** The policy without these principals. A statement that names no other goes with them. */
export function removePrincipals(text: PolicyText, filter: PrincipalFilter): PolicyText | null {
  const root = parseObject(text);
  const statements = root === null ? null : memberOf(root, "Statement");
  if (statements?.kind === "object") {
    const removal = removalIn(statements, filter);
    return removal === "whole" ? replaceNode(text, statements, []) : applyEdits(text, removal);
  }
  if (statements?.kind !== "array") {
    return null;
  }
  const whole = new Set<number>();
  const edits: TextEdit[] = [];
  for (const [index, statement] of statements.items.entries()) {
    const removal = statement.kind === "object" ? removalIn(statement, filter) : [];
    if (removal === "whole") {
      whole.add(index);
    } else {
      edits.push(...removal);
    }
  }
  const removals = whole.size === 0 ? [] : removalEdits(statements.range, statements.items, whole);
  return applyEdits(text, [...edits, ...removals]);
}

/** What to take out of one statement: nothing, some names, or the statement. */
function removalIn(statement: JsonObject, filter: PrincipalFilter): readonly TextEdit[] | "whole" {
  const effect = memberOf(statement, "Effect");
  const principal = memberOf(statement, "Principal");
  if (effect?.kind !== "string" || effect.value !== filter.effect || principal === null) {
    return [];
  }
  if (principal.kind === "string") {
    return filter.matches("*", principal.value) ? "whole" : [];
  }
  return principal.kind === "object" ? removalOfNames(principal, filter) : [];
}

function removalOfNames(
  principal: JsonObject,
  filter: PrincipalFilter,
): readonly TextEdit[] | "whole" {
  const emptied = new Set<number>();
  const edits: TextEdit[] = [];
  for (const [index, { key, value }] of principal.members.entries()) {
    const names = value.kind === "array" ? value.items : [value];
    const removed = new Set<number>();
    for (const [position, name] of names.entries()) {
      if (name.kind === "string" && isType(key.value) && filter.matches(key.value, name.value)) {
        removed.add(position);
      }
    }
    if (removed.size === names.length) {
      emptied.add(index);
    } else if (removed.size > 0) {
      edits.push(...removalEdits(value.range, names, removed));
    }
  }
  if (emptied.size === principal.members.length) {
    return "whole";
  }
  return emptied.size === 0
    ? edits
    : [...edits, ...removalEdits(principal.range, principal.members, emptied)];
}

function isType(key: string): key is PrincipalType {
  return ["AWS", "Service", "Federated", "CanonicalUser"].includes(key);
}

function parseObject(text: string): JsonObject | null {
  const { root, diagnostics } = parseJson(text);
  return root?.kind === "object" && diagnostics.length === 0 ? root : null;
}

function memberOf(object: JsonObject, name: string): JsonNode | null {
  return object.members.find(({ key }) => key.value === name)?.value ?? null;
}

/** `Version` and `Id` as they are; a new statement in a policy without a version is written in today's. */
function headOf(root: JsonObject): object {
  const texts = root.members.flatMap(({ key, value }) =>
    value.kind === "string" ? [[key.value, value.value] as const] : [],
  );
  return { Version: "2012-10-17", ...Object.fromEntries(texts) };
}
