import { describe, expect, it } from "vitest";
import { listRelations } from "../../analysis/relations.ts";
import { checkScenario } from "../check.ts";
import {
  ALICE,
  APP,
  BATCH,
  BOB,
  CAROL,
  DEV,
  INSTANCE,
  JOB,
  LINKED,
  OIDC,
  OPS,
  READ_ONLY,
  REPORTS,
  sampleScenario,
  TABLE,
  TEAM,
  THEIRS,
} from "../testing/scenarios.ts";
import { disconnect } from "./disconnect.ts";
import { connect, listConnectable, refusedBoundary } from "./connect.ts";
import type { ConnectionChoice } from "./connection.ts";

const scenario = sampleScenario();

function choices(from: string, to: string): readonly ConnectionChoice[] {
  const connection = connect(scenario, from, to);
  return connection.ok ? connection.value : [];
}

describe("connect offers what AWS has a word for", () => {
  it.each([
    ["user → group", BOB, TEAM, ["membership"]],
    ["group → user", TEAM, BOB, ["membership"]],
    ["user → role", BOB, APP, ["trust", "trust-and-identity"]],
    ["role → role", BATCH, APP, ["trust", "trust-and-identity"]],
    ["account → role", "222222222222", APP, ["trust"]],
    ["service → role", "ecs-tasks.amazonaws.com", APP, ["trust"]],
    ["identity provider → role", OIDC, APP, ["trust"]],
    ["everybody → role", "anonymous", APP, ["trust"]],
    ["policy → user", DEV, BOB, ["attachment", "boundary"]],
    ["user → policy", BOB, DEV, ["attachment", "boundary"]],
    ["AWS managed policy → role", READ_ONLY, APP, ["attachment", "boundary"]],
    ["role → user, the other way round", APP, BOB, ["trust", "trust-and-identity"]],
    ["role → identity provider, the other way round", APP, OIDC, ["trust"]],
    ["role → account, the other way round", APP, "222222222222", ["trust"]],
    ["role → service, the other way round", APP, "ecs-tasks.amazonaws.com", ["trust"]],
    ["bucket → user, the other way round", REPORTS, BOB, ["identity-grant", "resource-grant"]],
    ["bucket → role, the other way round", REPORTS, BATCH, ["identity-grant", "resource-grant"]],
    ["bucket → everybody, the other way round", REPORTS, "anonymous", ["resource-grant"]],
    ["user → AWS managed policy", BOB, READ_ONLY, ["attachment", "boundary"]],
    ["policy → group, which has no boundary", DEV, OPS, ["attachment"]],
    ["AWS managed policy → user who has a boundary", READ_ONLY, ALICE, ["attachment"]],
    ["role → instance", APP, INSTANCE, ["workload"]],
    ["instance → role", INSTANCE, APP, ["workload"]],
    ["function → role", JOB, BATCH, ["workload", "identity-grant", "resource-grant"]],
    ["user → bucket", ALICE, REPORTS, ["identity-grant", "resource-grant"]],
    ["group → bucket", OPS, REPORTS, ["identity-grant"]],
    [
      "user → bucket of another account",
      CAROL,
      REPORTS,
      ["identity-and-resource-grant", "identity-grant", "resource-grant"],
    ],
    ["service → bucket", "cloudtrail.amazonaws.com", REPORTS, ["resource-grant"]],
    ["everybody → bucket", "anonymous", REPORTS, ["resource-grant"]],
    [
      "role → function it does not act with",
      BATCH,
      JOB,
      ["workload", "identity-grant", "resource-grant"],
    ],
    ["account → unit", "222222222222", "ou-inner", ["organization-member"]],
    ["unit → account", "ou-inner", "222222222222", ["organization-member"]],
    ["account → organization", "111111111111", "o-sample", ["organization-member"]],
  ])("%s", (_, from, to, kinds) => {
    expect(choices(from, to).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("and every choice makes the relations it names, without breaking anything", () => {
    const pairs: readonly (readonly [string, string])[] = [
      [BOB, TEAM],
      [BOB, APP],
      [OIDC, APP],
      [DEV, BOB],
      [APP, INSTANCE],
      [CAROL, REPORTS],
    ];
    const relationOf: Partial<Record<ConnectionChoice["kind"], string>> = {
      "trust-and-identity": "trust",
      "identity-and-resource-grant": "resource-grant",
    };
    for (const choice of pairs.flatMap(([from, to]) => choices(from, to))) {
      const { kind, from, to } = choice;
      expect(checkScenario(choice.scenario)).toEqual([]);
      const made = listRelations(choice.scenario).map((relation) => [
        relation.kind,
        relation.from,
        relation.to,
      ]);
      expect(made).toContainEqual([relationOf[kind] ?? kind, from, to]);
    }
  });
});

describe("connect refuses what AWS has no word for, and says why", () => {
  it.each([
    [ALICE, ALICE, "same-entity"],
    [ALICE, "nobody", "not-found"],
    [OPS, TEAM, "groups-cannot-contain-groups"],
    [OPS, APP, "group-as-principal"],
    [CAROL, TEAM, "group-of-another-account"],
    [ALICE, TEAM, "already-connected"],
    [THEIRS, BOB, "policy-of-another-account"],
    [READ_ONLY, REPORTS, "managed-policy-on-resource"],
    [DEV, REPORTS, "managed-policy-on-resource"],
    [REPORTS, DEV, "managed-policy-on-resource"],
    [DEV, LINKED, "service-linked-role"],
    [LINKED, INSTANCE, "service-linked-role"],
    [ALICE, LINKED, "service-linked-role"],
    [APP, JOB, "already-connected"],
    [ALICE, TABLE, "no-read-action"],
    [ALICE, BOB, "nothing-acts-on-users"],
    [REPORTS, TABLE, "resource-does-nothing-itself"],
    [ALICE, "ou-work", "organization-holds-accounts"],
    ["111111111111", TEAM, "group-has-users"],
    ["111111111111", "222222222222", "account-connects-by-its-parts"],
    ["lambda.amazonaws.com", "anonymous", "no-such-connection"],
    [APP, OPS, "group-as-principal"],
    [REPORTS, READ_ONLY, "managed-policy-on-resource"],
    [READ_ONLY, LINKED, "service-linked-role"],
    [READ_ONLY, "222222222222", "policy-attaches-to-identities"],
    [READ_ONLY, "anonymous", "policy-attaches-to-identities"],
    [ALICE, OIDC, "provider-signs-in-to-roles"],
    ["111111111111", "ou-work", "already-connected"],
    ["not a principal", APP, "not-found"],
  ])("%s → %s: %s", (from, to, code) => {
    expect(connect(scenario, from, to)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("one boundary at most", () => {
  it("a second one is refused by the name of the first, and the policy can still be attached", () => {
    expect(refusedBoundary(scenario, READ_ONLY, ALICE)).toEqual({
      code: "two-boundaries",
      data: { boundary: DEV },
    });
    expect(refusedBoundary(scenario, ALICE, READ_ONLY)?.code).toBe("two-boundaries");
  });

  it("connecting an attached policy again means the boundary, and says why not", () => {
    const [attached] = choices(READ_ONLY, ALICE);
    const again = connect(attached?.scenario ?? scenario, READ_ONLY, ALICE);
    expect(again).toMatchObject({ ok: false, error: { code: "two-boundaries" } });
  });

  it("a group has none", () => {
    expect(refusedBoundary(scenario, DEV, OPS)?.code).toBe("group-without-boundary");
  });

  it.each([
    [DEV, BOB],
    [ALICE, TEAM],
    [DEV, REPORTS],
  ])("nothing to say of %s and %s", (from, to) => {
    expect(refusedBoundary(scenario, from, to)).toBeNull();
  });
});

describe("connect writes", () => {
  it("the audience a federated principal must show", () => {
    const [choice] = choices(OIDC, APP);
    const role = choice?.scenario.accounts[0]?.roles[0];
    expect(JSON.parse(role?.assumeRolePolicyDocument ?? "").Statement[1]).toEqual({
      Effect: "Allow",
      Principal: { Federated: OIDC },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: { StringEquals: { "idp.example.com:aud": "my-app" } },
    });
  });

  it("where it says it wrote", () => {
    expect(choices(BOB, APP)[1]?.writes).toEqual([
      { kind: "trust", role: APP },
      { kind: "inline", owner: BOB, name: "Assume-app" },
    ]);
  });

  it("the trust that a workload's service needs, once", () => {
    const first = choices(APP, INSTANCE)[0];
    expect(first?.writes).toEqual([{ kind: "trust", role: APP }]);
    // Taken off again, the role trusts the service still.
    const freed = disconnect(first?.scenario ?? scenario, {
      kind: "workload",
      from: APP,
      to: INSTANCE,
      effect: "allow",
    });
    const again = freed.ok ? connect(freed.value, APP, INSTANCE) : freed;
    expect(again.ok && again.value[0]?.writes).toEqual([]);
  });
});

it("listConnectable lists what connect accepts", () => {
  expect(listConnectable(scenario, "222222222222").map(({ id }) => id)).toEqual([
    "o-sample",
    "r-root",
    "ou-inner",
    APP,
    BATCH,
    REPORTS,
    JOB,
  ]);
});
