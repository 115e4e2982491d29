import { describe, expect, it } from "vitest";
import { listEntities, loadScenario } from "#core";
import { chosenHops, moveItem, newRequest, nextRole, principalFields } from "./request-edits.ts";

function load(accounts: readonly object[]) {
  const loaded = loadScenario({ version: 1, name: "x", accounts });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return loaded.scenario;
}

describe("newRequest", () => {
  it("starts from what there is", () => {
    const scenario = load([
      {
        id: "111111111111",
        name: "A",
        users: [{ name: "alice" }],
        resources: [{ arn: "arn:aws:s3:::reports" }],
      },
    ]);
    expect(newRequest(scenario, "R")).toEqual({
      name: "R",
      principal: "arn:aws:iam::111111111111:user/alice",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::reports/example.txt",
    });
  });

  it("starts in an empty scenario too", () => {
    expect(newRequest(load([]), "R")).toMatchObject({ principal: "anonymous", resource: "*" });
  });
});

describe("nextRole", () => {
  const document = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" },
  };
  const roles = ["one", "two"].map((name) => ({ name, assumeRolePolicyDocument: document }));
  const entities = listEntities(load([{ id: "111111111111", name: "A", roles }]));
  const arn = (name: string) => `arn:aws:iam::111111111111:role/${name}`;
  const request = { name: "", principal: "anonymous", action: "", resource: "" };

  it("takes the first role nobody on the way is", () => {
    expect(nextRole({ ...request, assume: [{ role: arn("one") }] }, entities)).toBe(arn("two"));
    expect(nextRole({ ...request, principal: arn("one") }, entities)).toBe(arn("two"));
  });

  it("leaves the choice open when there is none", () => {
    expect(nextRole(request, [])).toBe("");
  });
});

describe("moveItem", () => {
  it.each([
    [0, 2, ["b", "c", "a"]],
    [2, 0, ["c", "a", "b"]],
    [0, 3, ["a", "b", "c"]],
    [0, -1, ["a", "b", "c"]],
  ])("moves from %i to %i", (from, to, expected) => {
    expect(moveItem(["a", "b", "c"], from, to)).toEqual(expected);
  });
});

describe("chosenHops", () => {
  const request = { name: "x", principal: "anonymous", action: "s3:ListBucket", resource: "*" };

  it.each([
    ["all of them", ["a", "b"], null],
    ["none of one that is empty", ["a", ""], ["a"]],
    ["nothing of one alone", [" "], []],
  ])("%s", (_, roles, expected) => {
    const chosen = chosenHops({ ...request, assume: roles.map((role) => ({ role })) });
    expect(chosen?.map(({ role }) => role) ?? null).toEqual(expected);
  });
});

describe("principalFields", () => {
  const scenario = load([{ id: "111111111111", name: "A", users: [{ name: "alice" }] }]);
  const entities = new Map(listEntities(scenario).map((entity) => [entity.id, entity]));
  const sts = "arn:aws:sts::111111111111:federated-user";

  it.each([
    ["an IAM user", "arn:aws:iam::111111111111:user/alice", null],
    ["a session of the IAM user's name", `${sts}/alice`, "arn:aws:iam::111111111111:user/alice"],
    ["a session of another name", `${sts}/guest`, null],
    ["nobody", "anonymous", null],
  ])("leave the session of another principal behind: %s", (_, principal, user) => {
    const session = user === null ? null : { user };
    expect(principalFields(principal, entities)).toEqual({
      principal,
      session,
      accessKeyId: null,
    });
  });
});
