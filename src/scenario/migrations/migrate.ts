import { createProblem } from "../../explanation/problems.ts";
import type { Problem } from "../../text/problem.ts";
import type { Result } from "../../text/result.ts";
import type { JsonObject } from "../json-tree.ts";

/** Turns a document of one version into the same scenario in the next version. */
export type Migration = (document: JsonObject) => JsonObject;

/**
 * What each version changed, oldest first: entry n leads from version n + 1 to version n + 2, so the current
 * version is always one more than their number. A released migration is never edited; its stored files are
 * in its test.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a document of any released version up to the current one. */
export function migrate(
  document: JsonObject,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<JsonObject, Problem> {
  const current = migrations.length + 1;
  const version = Object.hasOwn(document, "version") ? document["version"] : undefined;
  if (version === undefined) {
    return refuse(createProblem("version", "missing-version", { current }));
  }
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    const received = JSON.stringify(version);
    return refuse(createProblem("version", "wrong-version", { oldest: 1, current, received }));
  }
  if (version > current) {
    return refuse(createProblem("version", "newer-version", { received: version, current }));
  }
  const migrated = migrations
    .slice(version - 1)
    .reduce<JsonObject>((older, migration) => migration(older), document);
  return { ok: true, value: { ...migrated, version: current } };
}

function refuse(error: Problem): Result<JsonObject, Problem> {
  return { ok: false, error };
}
