import { describe, expect, it } from "vitest";
import type { Scenario } from "../../iam/model.ts";
import { checkScenario } from "../check.ts";
import { loadScenario } from "../load.ts";
import { copyNodes } from "./copy-nodes.ts";
import { moveMembers } from "./move-members.ts";
import { printNodeClip, readNodeClip } from "./node-clip-text.ts";
import { type PasteOptions, pasteNodes } from "./paste-nodes.ts";
import { removeNodes } from "./remove-nodes.ts";
import { containersWithin, findPlacedUnit, pathOf, unitAround } from "./units.ts";

const MANAGER = "999999999999";
const SHOP = "111111111111";
const LAB = "222222222222";
const WORK = "ou-ab12-00000001";
const PROD = "ou-ab12-00000002";
const PLAY = "ou-ab12-00000003";
const PROD_PATH = `o-exampleorg1/r-ab12/${WORK}/${PROD}`;

const statement = (fields: object) => JSON.stringify({ Version: "2012-10-17", Statement: fields });

function scenarioOf(document: object): Scenario {
  const loaded = loadScenario({ version: 1, name: "n", ...document });
  if (!loaded.ok || loaded.problems.length > 0) {
    throw new Error(`not a scenario: ${JSON.stringify(loaded.problems)}`);
  }
  return loaded.scenario;
}

const COMPANY = scenarioOf({
  organizations: [
    {
      id: "o-exampleorg1",
      managementAccountId: MANAGER,
      policies: [
        {
          name: "Regions",
          type: "SERVICE_CONTROL_POLICY",
          document: statement({ Effect: "Deny" }),
        },
        { name: "Guard", type: "SERVICE_CONTROL_POLICY", document: statement({ Sid: "Guard" }) },
        { name: "OnlyUs", type: "RESOURCE_CONTROL_POLICY", document: statement({ Sid: "Us" }) },
      ],
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: [MANAGER],
        organizationalUnits: [
          {
            id: WORK,
            name: "Workloads",
            serviceControlPolicies: ["FullAWSAccess", "Regions"],
            organizationalUnits: [
              {
                id: PROD,
                name: "Production",
                accounts: [SHOP],
                resourceControlPolicies: ["RCPFullAWSAccess", "OnlyUs"],
              },
            ],
          },
          { id: PLAY, name: "Sandbox", accounts: [LAB] },
        ],
      },
    },
  ],
  accounts: [
    { id: MANAGER, name: "Management" },
    {
      id: SHOP,
      name: "Shop",
      serviceControlPolicies: ["FullAWSAccess", "Guard"],
      roles: [
        {
          name: "app",
          assumeRolePolicyDocument: statement({
            Principal: { AWS: `arn:aws:iam::${SHOP}:root` },
            Condition: {
              StringEquals: { "aws:PrincipalOrgID": "o-exampleorg1" },
              "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": [`${PROD_PATH}/*`] },
            },
          }),
        },
      ],
    },
    { id: LAB, name: "Lab" },
  ],
  layout: { [SHOP]: { x: 800, y: 0 }, [`arn:aws:iam::${SHOP}:role/app`]: { x: 40, y: 60 } },
});

function duplicate(ids: readonly string[], into = COMPANY, options: Partial<PasteOptions> = {}) {
  const copied = copyNodes(COMPANY, ids);
  const clip = copied === null ? null : readNodeClip(printNodeClip(copied));
  if (clip?.ok !== true) throw new Error("nothing copied");
  const pasted = pasteNodes(into, clip.value, {
    account: null,
    unit: null,
    shift: { x: 24, y: 24 },
    ...options,
  });
  if (!pasted.ok) throw new Error(pasted.error.code);
  expect(checkScenario(pasted.value.scenario)).toEqual([]);
  return pasted.value;
}

const trustOf = ({ accounts }: Scenario, id: string) =>
  accounts.find((account) => account.id === id)?.roles[0]?.assumeRolePolicyDocument ?? "";

describe("the copy of a unit", () => {
  it("stands beside it, under ids, a name and accounts of its own", () => {
    const { scenario, ids } = duplicate([WORK]);
    const copy = ids.get(WORK) ?? "";
    expect([...ids.keys()]).toEqual([WORK]);
    expect(copy).toBe("ou-ab12-00000004");
    expect(unitAround(scenario, copy)?.unit.id).toBe("r-ab12");
    const unit = findPlacedUnit(scenario, copy)?.unit;
    expect(unit).toMatchObject({
      name: "Workloads-2",
      serviceControlPolicies: ["FullAWSAccess", "Regions"],
      organizationalUnits: [
        { name: "Production", resourceControlPolicies: ["RCPFullAWSAccess", "OnlyUs"] },
      ],
    });
    expect(unit?.organizationalUnits[0]?.accounts).toEqual(["333333333333"]);
    expect(scenario.accounts.map(({ name }) => name)).toEqual([
      "Management",
      "Shop",
      "Lab",
      "Shop-2",
    ]);
    expect(scenario.accounts[3]?.serviceControlPolicies).toEqual(["FullAWSAccess", "Guard"]);
    expect(scenario.organizations[0]?.policies).toHaveLength(3);
  });

  it("names itself where the original named itself, and is laid out anew", () => {
    const { scenario } = duplicate([WORK]);
    const trust = trustOf(scenario, "333333333333");
    expect(trust).toContain("arn:aws:iam::333333333333:root");
    expect(trust).toContain('"o-exampleorg1"');
    expect(trust).toContain('"o-exampleorg1/r-ab12/ou-ab12-00000004/ou-ab12-00000005/*"');
    expect(trustOf(scenario, SHOP)).toBe(trustOf(COMPANY, SHOP));
    expect(scenario.layout["333333333333"]).toBeUndefined();
    expect(scenario.layout["arn:aws:iam::333333333333:role/app"]).toEqual({ x: 40, y: 60 });
  });

  it("goes into the unit it is pasted into, and accounts do too", () => {
    const { scenario, ids } = duplicate([PROD, LAB], COMPANY, { unit: PLAY });
    expect(unitAround(scenario, ids.get(PROD) ?? "")?.unit.id).toBe(PLAY);
    expect(unitAround(scenario, ids.get(LAB) ?? "")?.unit.id).toBe(PLAY);
  });

  it("takes policies along into another organization, under another name where one is taken", () => {
    const other = scenarioOf({
      organizations: [
        {
          id: "o-other",
          managementAccountId: SHOP,
          policies: [{ name: "Regions", type: "SERVICE_CONTROL_POLICY", document: "{}" }],
          root: { id: "r-zz99", name: "Root", accounts: [SHOP] },
        },
      ],
      accounts: [{ id: SHOP, name: "Shop" }],
    });
    const { scenario, ids } = duplicate([WORK], other);
    expect([...ids.values()]).toEqual(["ou-zz99-00000001"]);
    const [organization] = scenario.organizations;
    expect(organization?.policies.map(({ name }) => name)).toEqual([
      "Regions",
      "Regions-2",
      "Guard",
      "OnlyUs",
    ]);
    expect(organization?.root.organizationalUnits[0]?.serviceControlPolicies).toEqual([
      "FullAWSAccess",
      "Regions-2",
    ]);
    expect(trustOf(scenario, "222222222222")).toContain(
      '"o-other/r-zz99/ou-zz99-00000001/ou-zz99-00000002/*"',
    );
  });

  it("gets an organization where there is none, managed by an account in it", () => {
    const { scenario } = duplicate([PROD], scenarioOf({ accounts: [] }));
    expect(scenario.organizations[0]).toMatchObject({
      id: "o-exampleorg1",
      managementAccountId: SHOP,
      root: { accounts: [], organizationalUnits: [{ id: PROD, accounts: [SHOP] }] },
    });
  });

  it("without an account gets one managed by an account that is there, and needs one", () => {
    const emptied = scenarioOf({
      organizations: [
        {
          id: "o-exampleorg1",
          managementAccountId: LAB,
          root: { id: "r-ab12", accounts: [LAB], organizationalUnits: [{ id: PLAY }] },
        },
      ],
      accounts: [{ id: LAB }],
    });
    const clip = copyNodes(emptied, [PLAY]);
    const paste = (into: Scenario) =>
      clip === null
        ? null
        : pasteNodes(into, clip, { account: null, unit: null, shift: { x: 0, y: 0 } });
    expect(paste(scenarioOf({ accounts: [] }))).toMatchObject({
      error: { code: "organization-without-account" },
    });
    const pasted = paste(scenarioOf({ accounts: [{ id: SHOP }] }));
    expect(pasted?.ok === true && pasted.value.scenario.organizations[0]).toMatchObject({
      managementAccountId: SHOP,
      root: { accounts: [SHOP], organizationalUnits: [{ id: PLAY }] },
    });
  });
});

describe("the copy of an organization", () => {
  it.each([["o-exampleorg1"], ["r-ab12"]])("of %s has everything anew, its manager too", (id) => {
    const { scenario, ids } = duplicate([id]);
    expect([...ids]).toEqual([["o-exampleorg1", "o-exampleorg2"]]);
    const copy = scenario.organizations[1];
    expect(copy).toMatchObject({
      id: "o-exampleorg2",
      managementAccountId: "333333333333",
      policies: COMPANY.organizations[0]?.policies,
      root: { id: "r-ab13", accounts: ["333333333333"] },
    });
    expect(copy?.root.organizationalUnits.map((unit) => unit.id)).toEqual([
      "ou-ab13-00000001",
      "ou-ab13-00000003",
    ]);
    expect(new Set(scenario.accounts.map((account) => account.id)).size).toBe(6);
    const trust = trustOf(scenario, "444444444444");
    expect(trust).toContain('"o-exampleorg2"');
    expect(trust).toContain('"o-exampleorg2/r-ab13/ou-ab13-00000001/ou-ab13-00000002/*"');
  });

  it("keeps every id where all are free", () => {
    const { scenario } = duplicate(["o-exampleorg1"], scenarioOf({ accounts: [] }));
    expect(scenario).toEqual({
      ...COMPANY,
      layout: { [`arn:aws:iam::${SHOP}:role/app`]: { x: 40, y: 60 } },
    });
  });
});

it("cut and pasted, a unit is the same again", () => {
  const ids = [WORK, ...containersWithin(COMPANY, WORK)];
  const removed = removeNodes(COMPANY, ids);
  if (!removed.ok) throw new Error(removed.error.code);
  expect(removed.value.scenario.accounts.map(({ id }) => id)).toEqual([MANAGER, LAB]);
  const { scenario } = duplicate([WORK], removed.value.scenario);
  expect(findPlacedUnit(scenario, WORK)?.unit).toEqual(findPlacedUnit(COMPANY, WORK)?.unit);
});

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
    const two = duplicate(["o-exampleorg1"]).scenario;
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
    const { scenario, ids } = duplicate([PROD], COMPANY, { unit: PLAY });
    expect(ids.get(PROD)).toBeDefined();
    expect(move([PROD], PLAY, scenario)).toBe("name-taken");
  });
});
