import { describe, expect, it } from "vitest";
import { compileScenario } from "../evaluation/world.ts";
import {
  account,
  ALICE,
  allow,
  deny,
  HOME,
  inline,
  READ,
  user,
} from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import type { SavedRequest } from "../iam/request.ts";
import { countChecks, runChecks } from "./checks.ts";
import { fixOptions, loadGallery } from "./testing/gallery.ts";

const GALLERY = await loadGallery();
const { compileOptions = {} } = await fixOptions();

describe("the gallery's own checks", () => {
  it.each(GALLERY)("%s", (_, scenario) => {
    const checks = runChecks(scenario.requests, compileScenario(scenario, compileOptions));
    expect(checks.filter(({ passes }) => passes === false)).toEqual([]);
    expect(countChecks(checks)).toEqual({ passed: checks.length, failed: 0 });
  });
});

describe("a check", () => {
  const world = compileScenario(
    loadTestScenario({
      accounts: [
        account(HOME, { users: [user("alice", inline(allow("s3:*"), deny("s3:PutObject")))] }),
      ],
    }),
  );
  const asks = (expected: Partial<SavedRequest>): SavedRequest => ({
    name: "q",
    principal: ALICE,
    ...READ,
    ...expected,
  });

  it.each([
    ["nothing expected is no check", asks({}), null],
    ["the verdict alone", asks({ expect: "allowed" }), true],
    ["another verdict", asks({ expect: "implicitDeny" }), false],
    [
      "the verdict and the stage",
      asks({ expect: "allowed", expectDecidedBy: "identity-based-policies" }),
      true,
    ],
    [
      "the right verdict by another stage",
      asks({ expect: "allowed", expectDecidedBy: "session-policies" }),
      false,
    ],
    ["the stage alone", asks({ expectDecidedBy: "identity-based-policies" }), true],
    ["another stage alone", asks({ expectDecidedBy: "session-policies" }), false],
    ["an explicit deny", asks({ action: "s3:PutObject", expectDecidedBy: "explicit-deny" }), true],
    [
      "nobody to sign, so no stage",
      asks({ principal: "nobody", expectDecidedBy: "explicit-deny" }),
      false,
    ],
  ])("%s", (_, request, passes) => {
    expect(runChecks([request], world)[0]).toMatchObject({ index: 0, request, passes });
  });

  it("counts those that expect something", () => {
    const checks = runChecks(
      [asks({}), asks({ expect: "allowed" }), asks({ expect: "explicitDeny" })],
      world,
    );
    expect(countChecks(checks)).toEqual({ passed: 1, failed: 1 });
  });
});
