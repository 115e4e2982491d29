import { createProblem } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import { isJsonObject, type JsonObject, type JsonTree } from "./json-tree.ts";
import { LIMITS } from "./limits.ts";
import { type DocumentPath, formatPath } from "./path.ts";

/** The lists whose entries are nodes on the canvas. */
const ENTITY_LISTS: ReadonlySet<unknown> = new Set([
  "organizations",
  "organizationalUnits",
  "accounts",
  "users",
  "groups",
  "roles",
  "policies",
  "identityProviders",
  "resources",
  "notes",
]);

/** The ceilings on how many there may be of anything. Null when the document keeps them. */
export function checkCounts(document: JsonObject): Problem | null {
  const counter = { entities: 0 };
  const tooLong = findLongList(document, [], counter);
  if (tooLong !== null) {
    return tooLong;
  }
  return counter.entities > LIMITS.entities
    ? createProblem("", "too-many-entities", { actual: counter.entities, limit: LIMITS.entities })
    : null;
}

function findLongList(
  value: JsonTree,
  path: DocumentPath,
  counter: { entities: number },
): Problem | null {
  if (typeof value !== "object" || value === null) {
    return null;
  }
  if (Array.isArray(value)) {
    if (value.length > LIMITS.listLength) {
      return createProblem(formatPath(path), "too-long-list", {
        actual: value.length,
        limit: LIMITS.listLength,
      });
    }
    counter.entities += ENTITY_LISTS.has(path.at(-1)) ? value.filter(isJsonObject).length : 0;
  }
  const children = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of children) {
    const problem = findLongList(child, [...path, key], counter);
    if (problem !== null) {
      return problem;
    }
  }
  return null;
}
