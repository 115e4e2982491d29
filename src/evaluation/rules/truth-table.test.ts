import { describe, expect, it } from "vitest";
import type { World } from "../world.ts";
import { loadWorld } from "../testing/load-world.ts";
import { blockersOf, type Row, rowsOf, verdictOf, worldOf } from "../testing/truth-table.ts";

const KINDS = ["bucket", "key", "role"] as const;

/** Those who can call STS at all; for the others E8.11 decides, whatever policies say. */
const OF_ROLES: ReadonlySet<Row["caller"]> = new Set(["user", "role", "service"]);

const CALLERS = ["user", "role", "federated", "root", "service", "anonymous"] as const;

const TABLES = KINDS.flatMap((kind) =>
  CALLERS.filter((caller) => kind !== "role" || OF_ROLES.has(caller)).map(
    (caller) => [kind, caller] as const,
  ),
);

describe("E1, E2, E3, E6, E7 every caller, name and policy against the pages", () => {
  it.each(TABLES)("a %s asked for by: %s", (kind, caller) => {
    const rows = rowsOf(kind, caller);
    const worlds = new Map<string, World>();
    const wrong = rows.flatMap((row) => {
      const { document, request } = worldOf(row);
      // A session's policies come with the request: the scenario is the same.
      const key = JSON.stringify(document);
      const world = worlds.get(key) ?? loadWorld(document);
      worlds.set(key, world);
      const { decision, blockedBy } = world.evaluate(request);
      const found = [decision, ...blockedBy].join(" ");
      const expected = [verdictOf(row), ...blockersOf(row)].join(" ");
      return found === expected ? [] : [{ ...row, found, expected }];
    });
    expect(rows.length).toBeGreaterThan(9);
    expect(wrong).toEqual([]);
  });
});
