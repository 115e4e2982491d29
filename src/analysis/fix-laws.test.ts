import { assert, property } from "fast-check";
import { expect, it } from "vitest";
import {
  arbitraryRecipe,
  arbitraryRequest,
  toDocument,
  withSession,
} from "../evaluation/testing/arbitrary-world.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { compileScenario } from "../evaluation/world.ts";
import type { Scenario } from "../iam/model.ts";
// oxlint-disable-next-line no-restricted-imports -- tests stand above the layers they test
import { arbitraryScenario } from "../scenario/testing/arbitrary-scenario.ts";
import { findSmallestDenies } from "./smallest-deny.ts";
import { findSmallestFixes } from "./smallest-fix.ts";
import { EDITS } from "./testing/edits.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const OPTIONS = { edits: EDITS, compile: compileScenario };

/** Requests that say no time are asked at one and the same. */
const AT = { ...OPTIONS, compileOptions: { now: () => 1_767_225_600_000 } };

function expectToHold(scenario: Scenario): number {
  const before = JSON.stringify(scenario);
  let suggested = 0;
  for (const index of scenario.requests.keys()) {
    for (const [find, wanted] of SEARCHES) {
      for (const { scenario: edited } of find(scenario, index, AT).suggestions) {
        suggested += 1;
        const request = edited.requests[index];
        if (request === undefined) throw new Error("the request is gone");
        const decision = compileScenario(edited, AT.compileOptions).decide(request);
        expect(decision === "allowed").toBe(wanted);
      }
    }
  }
  expect(JSON.stringify(scenario)).toBe(before);
  return suggested;
}

/** Milliseconds for hundreds of searches on a busy machine. */
const SLOW = 60_000;

const SEARCHES = [
  [findSmallestFixes, true],
  [findSmallestDenies, false],
] as const;

it(
  "law: in random worlds a fix allows, a Deny denies, and the scenario itself stays as it was",
  () => {
    let suggested = 0;
    assert(
      property(arbitraryRecipe, arbitraryRequest, (recipe, plain) => {
        const requests = [{ name: "it", ...withSession(plain, recipe) }];
        suggested += expectToHold({ ...loadTestScenario(toDocument(recipe)), requests });
      }),
      { numRuns: 80, seed: 6 },
    );
    expect(suggested).toBeGreaterThan(10);
  },
  SLOW,
);

it(
  "law: nor does any scenario a file can hold make them throw",
  () => {
    assert(
      property(arbitraryScenario, (scenario) => {
        expectToHold(scenario);
      }),
      { numRuns: 30, seed: 6 },
    );
  },
  SLOW,
);

it("neither search takes long in a scenario of a thousand entities", () => {
  const users = Array.from({ length: 500 }, (_, index) => user(index));
  const requests = users.slice(0, 200).map(({ name }) => ({
    name,
    principal: `arn:aws:iam::111111111111:user/${name}`,
    action: "s3:GetObject",
    resource: "arn:aws:s3:::bucket/key",
  }));
  const scenario = { ...EMPTY, accounts: [{ ...ACCOUNT, users }], requests };
  const elapsed = startCpuClock();
  const { suggestions } = findSmallestFixes(scenario, 7, AT);
  expect(elapsed()).toBeLessThan(2_000);
  expect(suggestions).toMatchObject([{ sideEffectsArePartial: true }]);
});

const EMPTY = {
  version: 1 as const,
  name: "",
  description: "",
  organizations: [],
  layout: {},
  notes: [],
  collapsed: [],
};

const ACCOUNT = {
  id: "111111111111",
  name: "Home",
  alias: null,
  partition: "aws" as const,
  serviceControlPolicies: [],
  resourceControlPolicies: [],
  groups: [],
  roles: [],
  policies: [],
  identityProviders: [],
  resources: [],
};

function user(index: number) {
  return {
    name: `user-${index}`,
    path: "/",
    attachedPolicies: [],
    inlinePolicies: [],
    groups: [],
    permissionsBoundary: null,
    tags: {},
    consoleAccess: false,
    mfaDevices: 0,
    accessKeys: [],
  };
}
