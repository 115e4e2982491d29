import { describe, expect, it } from "vitest";
import type { Scenario } from "../../iam/model.ts";
import { loadScenario } from "../load.ts";
import { pasteClip } from "../testing/paste-clip.ts";
import { copyNodes } from "./copy-nodes.ts";
import { moveToAccount } from "./move-to-account.ts";
import { isNodeClip, printNodeClip, readNodeClip } from "./node-clip-text.ts";
import { removeNodes } from "./remove-nodes.ts";
import { renameByMap } from "./rename-by-map.ts";

const ONE = "111111111111";
const TWO = "222222222222";
const arn = (rest: string, account = ONE) => `arn:aws:iam::${account}:${rest}`;
const BUCKET = "arn:aws:s3:::reports";
const QUEUE = `arn:aws:sqs:us-east-1:${ONE}:jobs`;

function scenarioOf(document: object): Scenario {
  const loaded = loadScenario({ version: 1, name: "n", ...document });
  if (!loaded.ok || loaded.problems.length > 0) {
    throw new Error(`not a scenario: ${JSON.stringify(loaded.problems)}`);
  }
  return loaded.scenario;
}

const statement = (fields: object) => JSON.stringify({ Version: "2012-10-17", Statement: fields });

const TEAM = scenarioOf({
  accounts: [
    {
      id: ONE,
      users: [
        {
          name: "alice",
          groups: ["team", "others"],
          attachedPolicies: [arn("policy/Dev"), "arn:aws:iam::aws:policy/ReadOnlyAccess"],
          permissionsBoundary: arn("policy/Ceiling"),
          accessKeys: [{ id: "AKIA1" }],
        },
      ],
      groups: [{ name: "team" }, { name: "others" }],
      roles: [
        {
          name: "app",
          path: "/service/",
          assumeRolePolicyDocument: statement({ Principal: { AWS: arn("user/alice") } }),
        },
      ],
      policies: [
        { name: "Dev", document: statement({ Resource: [QUEUE, `${BUCKET}/*`] }) },
        { name: "Ceiling", document: statement({}) },
      ],
      resources: [
        { arn: BUCKET, policy: statement({ Principal: { AWS: arn("role/service/app") } }) },
        { arn: QUEUE },
        { arn: `arn:aws:lambda:us-east-1:${ONE}:function:run`, role: arn("role/service/app") },
      ],
    },
    { id: TWO, name: "Two" },
  ],
  requests: [
    {
      principal: `arn:aws:sts::${ONE}:assumed-role/app/s`,
      action: "s3:GetObject",
      resource: `${BUCKET}/q1`,
    },
  ],
  layout: { [arn("user/alice")]: { x: 100, y: 100 } },
  notes: [{ id: "note", text: "hello", x: 4, y: 8 }],
});

function duplicate(scenario: Scenario, ids: readonly string[], account: string | null = null) {
  const clip = copyNodes(scenario, ids);
  if (clip === null) throw new Error("nothing copied");
  return pasteClip(scenario, clip, { account, unit: null, shift: { x: 20, y: 20 } });
}

const accountOf = (scenario: Scenario, id: string) =>
  scenario.accounts.find((account) => account.id === id);

describe("duplicate", () => {
  it("gives a free name, keeps attachments and memberships, and leaves access keys to whom they belong", () => {
    const { scenario, ids } = duplicate(TEAM, [arn("user/alice")]);
    expect([...ids]).toEqual([[arn("user/alice"), arn("user/alice-2")]]);
    expect(accountOf(scenario, ONE)?.users[1]).toMatchObject({
      name: "alice-2",
      groups: ["team", "others"],
      attachedPolicies: [arn("policy/Dev"), "arn:aws:iam::aws:policy/ReadOnlyAccess"],
      permissionsBoundary: arn("policy/Ceiling"),
      accessKeys: [],
    });
    expect(accountOf(scenario, ONE)?.policies).toHaveLength(2);
    expect(scenario.layout[arn("user/alice-2")]).toEqual({ x: 120, y: 120 });
  });

  it("points what was copied together at each other, and nothing else", () => {
    const { scenario } = duplicate(TEAM, [
      arn("user/alice"),
      arn("group/team"),
      arn("role/service/app"),
      BUCKET,
    ]);
    const one = accountOf(scenario, ONE);
    expect(one?.users[1]?.groups).toEqual(["team-2", "others"]);
    expect(one?.roles[1]?.assumeRolePolicyDocument).toContain(`"${arn("user/alice-2")}"`);
    expect(one?.roles[0]?.assumeRolePolicyDocument).toContain(`"${arn("user/alice")}"`);
    expect(one?.resources.at(-1)).toMatchObject({
      arn: `${BUCKET}-2`,
      policy: statement({ Principal: { AWS: arn("role/service/app-2") } }),
    });
  });

  it("counts on instead of adding another number", () => {
    const once = duplicate(TEAM, [arn("group/team")]).scenario;
    expect([...duplicate(once, [arn("group/team-2")]).ids.values()]).toEqual([arn("group/team-3")]);
  });

  it("copies an account with everything in it, under an id of its own", () => {
    const { scenario, ids } = duplicate(TEAM, [ONE]);
    const id = ids.get(ONE) ?? "";
    const copy = accountOf(scenario, id);
    expect([...ids.values()]).toEqual([id]);
    expect(copy?.users[0]).toMatchObject({
      name: "alice",
      permissionsBoundary: arn("policy/Ceiling", id),
    });
    expect(copy?.roles[0]?.assumeRolePolicyDocument).toContain(`"${arn("user/alice", id)}"`);
    expect(copy?.resources.map((resource) => resource.arn)).toEqual([
      `${BUCKET}-2`,
      QUEUE.replace(ONE, id),
      `arn:aws:lambda:us-east-1:${id}:function:run`,
    ]);
    expect(copy?.policies[0]?.document).toContain(`"${BUCKET}-2/*"`);
    expect(scenario.layout[arn("user/alice", id)]).toEqual({ x: 100, y: 100 });
  });

  it("copies notes", () => {
    const { scenario } = duplicate(TEAM, ["note"]);
    expect(scenario.notes[1]).toMatchObject({ id: "note-2", text: "hello", x: 24, y: 28 });
  });

  it("copies no organization", () => {
    expect(copyNodes(TEAM, ["o-none"])).toBeNull();
  });
});

describe("paste into another account", () => {
  it("brings policies along, and leaves behind what cannot reach across accounts", () => {
    const { scenario } = duplicate(
      TEAM,
      [arn("user/alice"), `arn:aws:lambda:us-east-1:${ONE}:function:run`],
      TWO,
    );
    const two = accountOf(scenario, TWO);
    expect(two?.users[0]).toMatchObject({
      name: "alice",
      groups: [],
      attachedPolicies: [arn("policy/Dev", TWO), "arn:aws:iam::aws:policy/ReadOnlyAccess"],
      permissionsBoundary: arn("policy/Ceiling", TWO),
    });
    expect(two?.policies.map(({ name }) => name)).toEqual(["Dev", "Ceiling"]);
    expect(two?.resources[0]).toMatchObject({
      arn: `arn:aws:lambda:us-east-1:${TWO}:function:run`,
      role: null,
    });
  });

  it("does not bring the same policy twice", () => {
    const once = duplicate(TEAM, [arn("user/alice")], TWO).scenario;
    const clip = copyNodes(TEAM, [arn("user/alice")]);
    const twice =
      clip === null
        ? once
        : pasteClip(once, clip, { account: TWO, unit: null, shift: { x: 0, y: 0 } }).scenario;
    expect(accountOf(twice, TWO)?.policies).toHaveLength(2);
    expect(accountOf(twice, TWO)?.users.map(({ name }) => name)).toEqual(["alice", "alice-2"]);
  });

  it("makes the account where there is none", () => {
    const clip = copyNodes(TEAM, [arn("group/team")]);
    const empty = scenarioOf({ accounts: [] });
    const pasted =
      clip === null
        ? empty
        : pasteClip(empty, clip, { account: null, unit: null, shift: { x: 0, y: 0 } }).scenario;
    expect(
      pasted.accounts.map(({ id, groups, users }) => [id, groups.length, users.length]),
    ).toEqual([[ONE, 1, 0]]);
  });
});

describe("move to another account", () => {
  const moved = moveToAccount(TEAM, [arn("role/service/app")], TWO);
  if (!moved.ok) throw new Error("it was refused");
  const { left, rewritten, rewrites } = moved.value;

  it("rewrites what named it on agreement, and says where", () => {
    expect(rewrites.map(({ owner, document }) => [owner.kind, document])).toEqual([
      ["resource", "Resource-based policy"],
      ["request", null],
    ]);
    expect(rewrites[0]?.after).toBe(
      statement({ Principal: { AWS: arn("role/service/app", TWO) } }),
    );
    expect(rewritten.requests[0]?.principal).toBe(`arn:aws:sts::${TWO}:assumed-role/app/s`);
  });

  it("else leaves every text as it was", () => {
    expect(left.requests).toEqual(TEAM.requests);
    expect(accountOf(left, ONE)?.resources[0]).toEqual(TEAM.accounts[0]?.resources[0]);
    expect(accountOf(left, TWO)?.roles).toHaveLength(1);
    expect(accountOf(left, ONE)?.roles).toHaveLength(0);
  });

  it("copies the policies that are attached to it along", () => {
    const withPolicies = moveToAccount(TEAM, [arn("user/alice")], TWO);
    expect(withPolicies.ok && withPolicies.value.carried).toEqual([
      arn("policy/Dev", TWO),
      arn("policy/Ceiling", TWO),
    ]);
    expect(moved.value.carried).toEqual([]);
  });

  it("takes it from the workload, whose role it was", () => {
    expect(accountOf(rewritten, ONE)?.resources[2]?.role).toBeNull();
    expect(moved.value.touched).toEqual([`arn:aws:lambda:us-east-1:${ONE}:function:run`]);
  });

  it.each([
    [[arn("user/alice")], "333333333333"],
    [[arn("user/alice")], ONE],
    [[ONE], TWO],
    [["note"], TWO],
    [[], TWO],
  ])("is refused for %j to %s", (ids, account) => {
    expect(moveToAccount(TEAM, ids, account).ok).toBe(false);
  });
});

describe("remove several", () => {
  it("says which policies and requests name them still", () => {
    const removed = removeNodes(TEAM, [arn("role/service/app"), arn("user/alice"), "note"]);
    expect(removed.ok && removed.value.mentions.documents.map(({ owner }) => owner)).toEqual([
      BUCKET,
    ]);
    expect(removed.ok && removed.value.mentions.requests).toHaveLength(1);
    expect(removed.ok && removed.value.scenario.notes).toEqual([]);
  });

  it("takes what is in an account with it", () => {
    const removed = removeNodes(TEAM, [ONE, arn("user/alice")]);
    expect(removed.ok && removed.value.scenario.accounts.map(({ id }) => id)).toEqual([TWO]);
  });

  it("removes all or none", () => {
    const managed = scenarioOf({
      organizations: [
        { id: "o-1", managementAccountId: TWO, root: { id: "r-1", accounts: [ONE, TWO] } },
      ],
      accounts: [{ id: ONE }, { id: TWO }],
    });
    expect(removeNodes(managed, [ONE, TWO]).ok).toBe(false);
    expect(removeNodes(managed, ["gone"]).ok).toBe(false);
  });
});

describe("a clip from the clipboard", () => {
  const clip = copyNodes(TEAM, [arn("user/alice")]);
  const text = clip === null ? "" : printNodeClip(clip);

  it("is told by its beginning", () => {
    expect(text.startsWith('{"iam-playground":"nodes"')).toBe(true);
    expect(isNodeClip(text)).toBe(true);
    expect(isNodeClip(`  \n{ "iam-playground" : "nodes" }`)).toBe(true);
    expect(isNodeClip('{"Version":"2012-10-17"}')).toBe(false);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"iam-playground":"nodes"}',
    `{"iam-playground":"nodes","scenario":${"[".repeat(300)}${"]".repeat(300)}}`,
  ])("%s is refused", (hostile) => {
    expect(readNodeClip(hostile).ok).toBe(false);
  });

  it("leaves out what does not fit", () => {
    const read = readNodeClip(
      '{"iam-playground":"nodes","nodes":[5,"a"],"scenario":{"version":1,"name":"","accounts":[{"id":"111111111111","users":[{"name":7}]}]}}',
    );
    expect(read.ok && [...read.value.chosen]).toEqual(["a"]);
    expect(read.ok && read.value.scenario.accounts[0]?.users).toEqual([]);
  });
});

describe("renaming many at once", () => {
  const rename = renameByMap(
    new Map([
      [BUCKET, `${BUCKET}-2`],
      [arn("role/service/app"), arn("role/service/app", TWO)],
      [arn("user/a"), arn("user/b")],
      ["333333333333", "444444444444"],
    ]),
    new Set([`${BUCKET}/private`]),
  );
  it.each([
    [BUCKET, `${BUCKET}-2`],
    [`${BUCKET}/*`, `${BUCKET}-2/*`],
    [`${BUCKET}-old`, `${BUCKET}-old`],
    [`${BUCKET}/private`, `${BUCKET}/private`],
    [`${BUCKET}/private/x`, `${BUCKET}/private/x`],
    [arn("user/a"), arn("user/b")],
    [arn("user/a/x"), arn("user/a/x")],
    [arn("user/ab"), arn("user/ab")],
    [`arn:aws:sts::${ONE}:assumed-role/app/s`, `arn:aws:sts::${TWO}:assumed-role/app/s`],
    [`arn:aws:sts::${ONE}:assumed-role/apps/s`, `arn:aws:sts::${ONE}:assumed-role/apps/s`],
    ["arn:aws:iam::333333333333:root", "arn:aws:iam::444444444444:root"],
    ["333333333333", "444444444444"],
    ["3333333333333", "3333333333333"],
    ["*", "*"],
    ["", ""],
  ])("%s becomes %s", (before, after) => {
    expect(rename(before)).toBe(after);
  });
});
