import { describe, expect, it } from "vitest";
import { compileScenario } from "../evaluation/world.ts";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  deny,
  HOME,
  inline,
  OBJECT,
  READ,
  role,
  user,
} from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { buildMatrix, decisionAt, listPrincipals, requestBy } from "./matrix.ts";
import { fixOptions, loadGallery } from "./testing/gallery.ts";

const GALLERY = await loadGallery();
const { compileOptions = {} } = await fixOptions();

describe("the matrix of principals and requests", () => {
  const scenario = loadTestScenario({
    accounts: [
      account(HOME, {
        users: [user("alice", inline(allow("s3:GetObject")))],
        roles: [role("app", inline(deny("s3:*")))],
      }),
    ],
    requests: [
      { name: "reads", principal: ALICE, ...READ },
      { name: "writes", principal: "anonymous", action: "s3:PutObject", resource: OBJECT },
    ],
  });
  const matrix = buildMatrix(
    compileScenario(scenario),
    listPrincipals(scenario),
    scenario.requests,
  );

  it("asks every user and role, and whoever else the requests come from", () => {
    expect(matrix.principals).toEqual([ALICE, APP_ROLE, "anonymous"]);
  });

  it("has one byte a decision", () => {
    expect(matrix.cells).toHaveLength(6);
    const rows = matrix.principals.map((_, row) =>
      [0, 1].map((column) => decisionAt(matrix, row, column)),
    );
    expect(rows).toEqual([
      ["allowed", "implicitDeny"],
      ["explicitDeny", "explicitDeny"],
      ["implicitDeny", "implicitDeny"],
    ]);
  });

  it.each([
    [0, 2],
    [3, 0],
    [-1, 0],
    [0, -1],
  ])("has nothing at %d, %d", (row, column) => {
    expect(decisionAt(matrix, row, column)).toBeNull();
  });

  it("leaves another's session behind", () => {
    const request = { name: "q", principal: ALICE, ...READ, session: { mfa: true } };
    expect(requestBy(request, ALICE).session).toEqual({ mfa: true });
    expect(requestBy(request, APP_ROLE).session).toBeNull();
  });
});

it.each(GALLERY)("law: the matrix says what evaluating says: %s", (_, scenario) => {
  const world = compileScenario(scenario, compileOptions);
  const matrix = buildMatrix(world, listPrincipals(scenario), scenario.requests);
  for (const [row, principal] of matrix.principals.entries()) {
    for (const [column, request] of scenario.requests.entries()) {
      const { decision } = world.evaluate(requestBy(request, principal));
      expect(decisionAt(matrix, row, column)).toBe(decision);
    }
  }
});
