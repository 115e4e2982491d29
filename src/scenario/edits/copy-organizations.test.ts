import { describe, expect, it } from "vitest";
import type { Scenario } from "../../iam/model.ts";
import { checkScenario } from "../check.ts";
import {
  COMPANY,
  LAB,
  MANAGER,
  PLAY,
  PROD,
  scenarioOf,
  SHOP,
  trustOf,
  WORK,
} from "../testing/company.ts";
import { pasteClip } from "../testing/paste-clip.ts";
import { copyNodes } from "./copy-nodes.ts";
import { printNodeClip, readNodeClip } from "./node-clip-text.ts";
import { type PasteOptions, pasteNodes } from "./paste-nodes.ts";
import { removeNodes } from "./remove-nodes.ts";
import { containersWithin, findPlacedUnit, unitAround } from "./units.ts";

function duplicate(ids: readonly string[], into = COMPANY, options: Partial<PasteOptions> = {}) {
  const copied = copyNodes(COMPANY, ids);
  const clip = copied === null ? null : readNodeClip(printNodeClip(copied));
  if (clip?.ok !== true) throw new Error("nothing copied");
  const pasted = pasteClip(into, clip.value, {
    account: null,
    unit: null,
    shift: { x: 24, y: 24 },
    ...options,
  });
  expect(checkScenario(pasted.scenario)).toEqual([]);
  return pasted;
}

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

it("removing a unit says which accounts are left, what they inherit no longer, and what names its place", () => {
  const removed = removeNodes(COMPANY, [WORK]);
  if (!removed.ok) throw new Error(removed.error.code);
  const { accounts, inherits, mentions } = removed.value;
  // The unit that the account is in is there still.
  expect(accounts).toEqual([]);
  expect(inherits).toEqual({
    gained: [],
    lost: [{ type: "SERVICE_CONTROL_POLICY", name: "Regions", level: "Workloads" }],
  });
  expect(mentions.documents.map(({ owner }) => owner)).toEqual([`arn:aws:iam::${SHOP}:role/app`]);
  const sandbox = removeNodes(COMPANY, [PLAY]);
  expect(sandbox.ok && sandbox.value.accounts).toEqual([LAB]);
});
