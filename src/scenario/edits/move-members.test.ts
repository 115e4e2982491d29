import { describe, expect, it } from "vitest";
import {
  COMPANY,
  LAB,
  MANAGER,
  PLAY,
  PROD,
  PROD_PATH,
  SHOP,
  trustOf,
  WORK,
} from "../testing/company.ts";
import { pasteClip } from "../testing/paste-clip.ts";
import { copyNodes } from "./copy-nodes.ts";
import { moveMembers } from "./move-members.ts";
import { findPlacedUnit, pathOf, unitAround } from "./units.ts";

/** The company with a copy of one of its parts. */
function copied(id: string, unit: string | null) {
  const clip = copyNodes(COMPANY, [id]);
  if (clip === null) throw new Error("nothing copied");
  return pasteClip(COMPANY, clip, { account: null, unit, shift: { x: 0, y: 0 } }).scenario;
}

describe("moving", () => {
  const move = (ids: readonly string[], unit: string | null, scenario = COMPANY) => {
    const moved = moveMembers(scenario, ids, unit);
    return moved.ok ? moved.value : moved.error.code;
  };
  const placed = (moved: ReturnType<typeof move>) => {
    if (typeof moved === "string") throw new Error(moved);
    return moved;
  };

  it("a unit takes everything along, and what names its path can follow", () => {
    const { left, rewritten, rewrites, inherits } = placed(move([PROD], PLAY));
    const unit = findPlacedUnit(left, PROD);
    expect(unit === null ? "" : pathOf(unit)).toBe(`o-exampleorg1/r-ab12/${PLAY}/${PROD}`);
    expect(unit?.unit.accounts).toEqual([SHOP]);
    expect(left.layout[SHOP]).toBeUndefined();
    expect(trustOf(left, SHOP)).toContain(PROD_PATH);
    expect(trustOf(rewritten, SHOP)).toContain(`${PLAY}/${PROD}/*`);
    expect(rewrites).toHaveLength(1);
    expect(inherits).toEqual({
      gained: [],
      lost: [{ type: "SERVICE_CONTROL_POLICY", name: "Regions", level: "Workloads" }],
    });
  });

  it("what lies in something that is moved goes with it", () => {
    const { left } = placed(move([WORK, SHOP], PLAY));
    expect(unitAround(left, SHOP)?.unit.id).toBe(PROD);
    expect(unitAround(left, WORK)?.unit.id).toBe(PLAY);
  });

  it("an account says what it is under now", () => {
    expect(placed(move([LAB], PROD)).inherits.gained).toEqual([
      { type: "SERVICE_CONTROL_POLICY", name: "Regions", level: "Workloads" },
      { type: "RESOURCE_CONTROL_POLICY", name: "OnlyUs", level: "Production" },
    ]);
  });

  it("into another organization the policies go along, and an account's own stay behind", () => {
    const two = copied("o-exampleorg1", null);
    const bare = two.organizations.map((organization, index) =>
      index === 0
        ? organization
        : {
            ...organization,
            policies: [],
            root: { ...organization.root, organizationalUnits: [] },
          },
    );
    const cleared = { ...two, organizations: bare };
    const unit = placed(move([WORK], "o-exampleorg2", cleared)).left.organizations[1];
    expect(unit?.policies.map(({ name }) => name)).toEqual(["Regions", "Guard", "OnlyUs"]);
    const account = placed(move([SHOP], "o-exampleorg2", cleared)).left.accounts[1];
    expect(account?.serviceControlPolicies).toEqual(["FullAWSAccess"]);
  });

  it.each([
    ["the root", ["r-ab12"], PLAY, "root-of-organization"],
    ["a unit into itself", [WORK], WORK, "unit-into-itself"],
    ["a unit into what is in it", [WORK], PROD, "unit-into-itself"],
    ["a unit out of its organization", [WORK], null, "unit-outside-organization"],
    ["a unit into nothing", [WORK], "ou-none", "not-found"],
    ["the manager out", [MANAGER], null, "management-account"],
  ])("refuses %s", (_, ids, unit, code) => {
    expect(move(ids, unit)).toBe(code);
  });

  it("refuses a unit beside another of its name", () => {
    expect(move([PROD], PLAY, copied(PROD, PLAY))).toBe("name-taken");
  });
});
