import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import { loadWorld } from "./testing/load-world.ts";

/**
 * Cases converted from other open engines' own tests. They are not ours to ship; where a checkout has
 * them beside it, they are held.
 */
const FILE = new URL("../../../shared/cases/evaluation-other-engines.json", import.meta.url);

interface Case {
  readonly id: string;
  readonly scenario: object;
  readonly request: Request;
  readonly expected: string;
}

/** Where we differ, what we say, and why. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  // AWS: a user listed in a trust policy needs its boundary to allow sts:AssumeRole.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
  ["pmapper-empty-user-empty-boundary-named", "implicitDeny"],
  // The group's document is `{ name, policies }`, which is no policy: it is not evaluated.
  ["moto-s3-notaction", "allowed"],
  ["fixinv-group", "implicitDeny"],
]);

const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : [];

describe.runIf(cases.length > 0)("E1–E10 other engines' cases", () => {
  it.each(cases.map((one) => [one.id, one] as const))(
    "%s",
    (id, { scenario, request, expected }) => {
      const world = loadWorld(scenario);
      const wanted = DIFFERENCES.get(id) ?? expected;
      expect([world.decide(request), world.evaluate(request).decision]).toEqual([wanted, wanted]);
    },
  );
});
