import { describe, expect, it } from "vitest";
import { listRelations } from "../../analysis/relations.ts";
import { listEntities } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import { checkScenario } from "../check.ts";
import {
  accepted,
  ALICE,
  APP,
  BOB,
  DEV,
  JOB,
  REPORTS,
  sampleScenario,
  scenarioOf,
  TEAM,
} from "../testing/scenarios.ts";
import { addEntity, type NewEntity } from "./add-entity.ts";
import { disconnect } from "./disconnect.ts";
import { setFacts } from "./facts.ts";
import { addInlinePolicy } from "./inline-policies.ts";
import { moveEntity } from "./layout.ts";
import { moveAccount } from "./move-account.ts";
import { DRAWABLE_TYPES } from "./new-resource.ts";
import { removeEntity } from "./remove-entity.ts";
import { removePolicy } from "./remove-policy.ts";
import { addRequest, removeRequest, updateRequest } from "./requests.ts";
import { setDocument } from "./set-document.ts";

const scenario = sampleScenario();

function ids(of: Scenario): readonly string[] {
  return listEntities(of).map(({ id }) => id);
}

describe("addEntity", () => {
  const account = "111111111111";
  const NEW: readonly NewEntity[] = [
    { kind: "account" },
    { kind: "organizational-unit", parent: "ou-work" },
    { kind: "user", account },
    { kind: "group", account },
    { kind: "role", account },
    { kind: "policy", account },
    { kind: "identity-provider", account, type: "oidc" },
    { kind: "identity-provider", account, type: "saml" },
    ...DRAWABLE_TYPES.map((type): NewEntity => ({ kind: "resource", account, type })),
  ];

  it.each(NEW.map((entity) => [JSON.stringify(entity), entity] as const))(
    "%s, twice, each with an id of its own and nothing broken",
    (_, entity) => {
      const first = accepted(addEntity(scenario, entity));
      const second = accepted(addEntity(first.scenario, entity));
      const added = ids(second.scenario).filter((id) => !ids(scenario).includes(id));
      expect(added.toSorted()).toEqual([first.id, second.id].toSorted());
      expect(checkScenario(second.scenario)).toEqual([]);
    },
  );

  it("an organization takes in the accounts that are in none", () => {
    const free = scenarioOf({ accounts: [{ id: "111111111111" }, { id: "222222222222" }] });
    const added = addEntity(free, { kind: "organization" });
    expect(added.ok && added.value.scenario.organizations[0]).toMatchObject({
      managementAccountId: "111111111111",
      root: { accounts: ["111111111111", "222222222222"] },
    });
    expect(addEntity(scenario, { kind: "organization" })).toMatchObject({
      error: { code: "no-account-outside-organizations" },
    });
  });

  it("a new role trusts its own account and nobody else", () => {
    const added = addEntity(scenario, { kind: "role", account });
    const role = added.ok ? added.value.scenario.accounts[0]?.roles.at(-1) : undefined;
    expect(JSON.parse(role?.assumeRolePolicyDocument ?? "")).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:root" },
          Action: "sts:AssumeRole",
        },
      ],
    });
  });

  it.each<readonly [NewEntity, string]>([
    [{ kind: "user", account: "000000000000" }, "not-found"],
    [{ kind: "user", account, name: "a b" }, "name-not-allowed"],
    [{ kind: "resource", account, arn: "reports" }, "not-an-arn"],
    [{ kind: "resource", account, arn: REPORTS }, "name-taken"],
    [{ kind: "organizational-unit", parent: "ou-nowhere" }, "not-found"],
  ])("refuses %j: %s", (entity, code) => {
    expect(addEntity(scenario, entity)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("removeEntity", () => {
  it.each([
    [TEAM, [ALICE]],
    [DEV, [ALICE]],
    [APP, [JOB]],
    [ALICE, []],
    [REPORTS, []],
    ["222222222222", ["ou-work"]],
    ["ou-work", ["r-root"]],
    ["o-sample", []],
  ])("%s changes %j with it and leaves nothing dangling", (id, touched) => {
    const removed = accepted(removeEntity(scenario, id));
    expect(removed.touched).toEqual(touched);
    expect(ids(removed.scenario)).not.toContain(id);
    const problems = checkScenario(removed.scenario);
    expect(problems.filter(({ path }) => !path.startsWith("requests"))).toEqual([]);
    expect(Object.keys(removed.scenario.layout)).not.toContain(id);
  });

  it("moves what was in a unit to where the unit was", () => {
    const removed = removeEntity(scenario, "ou-work");
    expect(removed.ok && removed.value.scenario.organizations[0]?.root).toMatchObject({
      accounts: ["999999999999", "111111111111", "222222222222"],
      organizationalUnits: [{ id: "ou-inner" }],
    });
  });

  it("with an account goes where its users stood", () => {
    const removed = removeEntity(scenario, "111111111111");
    expect(removed.ok && removed.value.scenario.layout).toEqual({});
  });

  it.each([
    ["999999999999", "management-account"],
    ["r-root", "root-of-organization"],
    ["nobody", "not-found"],
  ])("refuses %s: %s", (id, code) => {
    expect(removeEntity(scenario, id)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("disconnect", () => {
  it.each(
    listRelations(scenario)
      .filter(({ kind }) => kind !== "identity-grant")
      .map((relation) => [relation.id, relation] as const),
  )("%s, and that alone", (id, relation) => {
    const edited = disconnect(scenario, relation);
    expect(edited.ok).toBe(true);
    const left = edited.ok ? listRelations(edited.value) : [];
    expect(left.map((other) => other.id)).toEqual(
      listRelations(scenario)
        .map((other) => other.id)
        .filter((other) => other !== id),
    );
  });

  it("leaves half-typed policies to their author", () => {
    const broken = setDocument(scenario, { kind: "trust", role: APP }, '{"Statement":[');
    const relation = { kind: "trust", from: ALICE, to: APP, effect: "allow" } as const;
    expect(disconnect(broken, relation)).toMatchObject({ error: { code: "policy-text-not-json" } });
  });
});

describe("policies", () => {
  it("an inline policy is added under a name of its own, edited and removed", () => {
    const first = addInlinePolicy(scenario, BOB);
    const second = first.ok ? addInlinePolicy(first.value.scenario, BOB) : first;
    if (!second.ok) {
      throw new Error(second.error.code);
    }
    expect(second.value.location).toEqual({ kind: "inline", owner: BOB, name: "policy-2" });
    const edited = setDocument(second.value.scenario, second.value.location, "typed");
    expect(
      edited.accounts[0]?.users[1]?.inlinePolicies.map(({ document }) => document === "typed"),
    ).toEqual([false, true]);
    const removed = removePolicy(edited, second.value.location);
    expect(removed.ok && removed.value.accounts[0]?.users[1]?.inlinePolicies).toHaveLength(1);
  });

  it("a session policy belongs to a hop of a request", () => {
    const session = { kind: "session", hop: 0, index: 0 } as const;
    const withPolicy = updateRequest(scenario, 0, {
      assume: [{ role: APP, sessionPolicies: [{ Version: "2012-10-17" }] }],
    });
    const edited = setDocument(withPolicy, session, "typed", 0);
    expect(edited.requests[0]?.assume?.[0]?.sessionPolicies).toEqual(["typed"]);
    const removed = removePolicy(edited, session, 0);
    expect(removed.ok && removed.value.requests[0]?.assume?.[0]?.sessionPolicies).toEqual([]);
  });

  it("a removed SCP is attached nowhere any more", () => {
    const location = {
      kind: "control",
      organization: "o-sample",
      type: "SERVICE_CONTROL_POLICY",
      name: "Guard",
    } as const;
    const removed = removePolicy(scenario, location);
    expect(removed.ok && checkScenario(removed.value)).toEqual([]);
    expect(removed.ok && removed.value.organizations[0]?.policies).toEqual([]);
  });

  it("a role keeps a trust policy", () => {
    expect(removePolicy(scenario, { kind: "trust", role: APP })).toMatchObject({
      error: { code: "role-needs-trust-policy" },
    });
  });
});

describe("moveAccount", () => {
  it("puts an account in one place only", () => {
    const moved = moveAccount(scenario, "111111111111", "ou-inner");
    const text = JSON.stringify(moved.ok && moved.value.organizations);
    expect(text.split('"111111111111"')).toHaveLength(2);
  });

  it("keeps the management account in its organization", () => {
    expect(moveAccount(scenario, "999999999999", null)).toMatchObject({
      error: { code: "management-account" },
    });
    expect(moveAccount(scenario, "999999999999", "ou-work").ok).toBe(true);
  });
});

describe("small edits", () => {
  it("change requests by their position", () => {
    const request = { name: "new", principal: BOB, action: "s3:ListBucket", resource: REPORTS };
    expect(addRequest(scenario, request, 0).requests.map(({ name }) => name)).toEqual([
      "new",
      "read",
    ]);
    expect(removeRequest(addRequest(scenario, request), 0).requests).toEqual([request]);
    expect(removeRequest(scenario, 5)).toBe(scenario);
    expect(removeRequest(scenario, -1)).toBe(scenario);
    expect(updateRequest(scenario, 5, { action: "x" })).toBe(scenario);
  });

  it("move an entity whatever its id", () => {
    const moved = moveEntity(scenario, "__proto__", { x: 1, y: 1 });
    expect(Object.hasOwn(moved.layout, "__proto__")).toBe(true);
  });

  it("set facts of the kind they are about", () => {
    const edited = setFacts(scenario, ALICE, { kind: "user", mfaDevices: 1 });
    expect(edited.ok && edited.value.accounts[0]?.users[0]).toMatchObject({
      name: "alice",
      mfaDevices: 1,
    });
    expect(setFacts(scenario, ALICE, { kind: "role", tags: {} })).toMatchObject({
      error: { code: "not-found" },
    });
  });
});
