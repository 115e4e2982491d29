import { createProblem } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import type { Result } from "../text/result.ts";
import { LIMITS, utf8Length } from "./limits.ts";

/** Plain JSON that belongs to the loader alone: no getters, no prototypes of others, no cycles, and small enough. */
export type JsonTree = JsonScalar | JsonTree[] | JsonObject;
export type JsonScalar = string | number | boolean | null;
export interface JsonObject {
  [key: string]: JsonTree;
}

/**
 * Takes in whatever came: JSON text, or a value that someone else made. Accessors are not called: like
 * functions and symbols they have no place in JSON and count as absent. Never throws.
 */
export function readTree(input: unknown): Result<JsonTree, Problem> {
  if (typeof input === "string") {
    return readText(input);
  }
  try {
    return copyTree(input);
  } catch {
    // A proxy's trap threw, or was revoked.
    return { ok: false, error: createProblem("", "unreadable", {}) };
  }
}

function readText(text: string): Result<JsonTree, Problem> {
  if (utf8Length(text, LIMITS.bytes) > LIMITS.bytes) {
    return { ok: false, error: createProblem("", "too-large", { limit: LIMITS.bytes }) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return { ok: false, error: createProblem("", "not-json", {}) };
  }
  return copyTree(value);
}

/** Thrown and caught in this file only, to leave a deep walk at once. */
class CeilingReached {
  readonly problem: Problem;

  constructor(problem: Problem) {
    this.problem = problem;
  }
}

interface Budget {
  values: number;
  bytes: number;
}

function copyTree(value: unknown): Result<JsonTree, Problem> {
  try {
    const budget = { values: LIMITS.values, bytes: LIMITS.bytes };
    return { ok: true, value: copyValue(value, 1, budget) ?? null };
  } catch (thrown) {
    if (thrown instanceof CeilingReached) {
      return { ok: false, error: thrown.problem };
    }
    throw thrown;
  }
}

function copyValue(value: unknown, depth: number, budget: Budget): JsonTree | undefined {
  spendValue(budget);
  if (typeof value === "string") {
    spendBytes(value, budget);
    return value;
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value === "object") {
    return value === null ? null : copyContainer(value, depth, budget);
  }
  return typeof value === "boolean" ? value : undefined;
}

function copyContainer(value: object, depth: number, budget: Budget): JsonTree {
  if (depth > LIMITS.depth) {
    throw new CeilingReached(createProblem("", "too-deep", { limit: LIMITS.depth }));
  }
  return Array.isArray(value) ? copyArray(value, depth, budget) : copyObject(value, depth, budget);
}

function copyArray(value: readonly unknown[], depth: number, budget: Budget): JsonTree[] {
  const length = value.length;
  if (length > budget.values) {
    throw tooManyValues();
  }
  const copy: JsonTree[] = [];
  for (let index = 0; index < length; index += 1) {
    copy.push(copyValue(dataProperty(value, String(index)), depth + 1, budget) ?? null);
  }
  return copy;
}

function copyObject(value: object, depth: number, budget: Budget): JsonObject {
  const entries: [string, JsonTree][] = [];
  for (const key of Object.keys(value)) {
    spendBytes(key, budget);
    const copy = copyValue(dataProperty(value, key), depth + 1, budget);
    if (copy !== undefined) {
      entries.push([key, copy]);
    }
  }
  // Defines properties instead of assigning them, so a key `__proto__` is only a key.
  return Object.fromEntries(entries);
}

function dataProperty(value: object, key: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  return descriptor !== undefined && "value" in descriptor ? descriptor.value : undefined;
}

function spendValue(budget: Budget): void {
  budget.values -= 1;
  if (budget.values < 0) {
    throw tooManyValues();
  }
}

function spendBytes(text: string, budget: Budget): void {
  budget.bytes -= utf8Length(text, budget.bytes);
  if (budget.bytes < 0) {
    throw new CeilingReached(createProblem("", "too-large", { limit: LIMITS.bytes }));
  }
}

function tooManyValues(): CeilingReached {
  return new CeilingReached(createProblem("", "too-many-values", { limit: LIMITS.values }));
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
