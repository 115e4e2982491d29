import { describe, expect, it } from "vitest";
import { checkScenario } from "../check.ts";
import { saveScenario } from "../save.ts";
import {
  ALICE,
  APP,
  DEV,
  OIDC,
  REPORTS,
  sampleScenario,
  scenarioOf,
  TEAM,
} from "../testing/scenarios.ts";
import { changePath, renameEntity } from "./rename-entity.ts";

const scenario = sampleScenario();

function renamed(id: string, name: string): { readonly id: string; readonly text: string } {
  const result = renameEntity(scenario, id, name);
  if (!result.ok) {
    throw new Error(result.error.code);
  }
  expect(checkScenario(result.value.scenario)).toEqual([]);
  return { id: result.value.id, text: saveScenario(result.value.scenario) };
}

describe("renameEntity", () => {
  it.each([
    [ALICE, "eve", "arn:aws:iam::111111111111:user/eve"],
    [TEAM, "crew", "arn:aws:iam::111111111111:group/crew"],
    [APP, "service", "arn:aws:iam::111111111111:role/service/service"],
    [DEV, "Developer", "arn:aws:iam::111111111111:policy/Developer"],
    [OIDC, "login.example.com", "arn:aws:iam::111111111111:oidc-provider/login.example.com"],
    [REPORTS, "papers", "arn:aws:s3:::papers"],
    ["111111111111", "Team A", "111111111111"],
    ["ou-work", "Labour", "ou-work"],
  ])("%s to %s", (id, name, newId) => {
    const result = renamed(id, name);
    expect(result.id).toBe(newId);
    expect(result.text).toContain(name);
    expect(result.text.includes(`"${id}"`)).toBe(newId === id);
  });

  it("follows a role into its sessions", () => {
    const { text } = renamed(APP, "api");
    expect(text).toContain("arn:aws:sts::111111111111:assumed-role/api/session");
    expect(text).not.toContain("assumed-role/app/");
  });

  it("follows a resource into what lies within it", () => {
    const { text } = renamed(REPORTS, "papers");
    expect(text).toContain('"arn:aws:s3:::papers/q1.csv"');
    expect(text).toContain('"arn:aws:s3:::papers/*"');
  });

  it("leaves names alone that merely begin alike, and everybody's formatting", () => {
    const text = `{ "Statement" :[ {"Resource":
      ["arn:aws:s3:::reports","arn:aws:s3:::reports-old","arn:aws:s3:::reports*", "x arn:aws:s3:::reports"] }] oops`;
    const before = scenarioOf({
      accounts: [
        {
          id: "111111111111",
          users: [{ name: "a", inlinePolicies: [{ name: "p", document: text }] }],
          resources: [{ arn: REPORTS }],
        },
      ],
    });
    const result = renameEntity(before, REPORTS, "papers");
    const document =
      result.ok && result.value.scenario.accounts[0]?.users[0]?.inlinePolicies[0]?.document;
    expect(document).toBe(text.replace('"arn:aws:s3:::reports"', '"arn:aws:s3:::papers"'));
  });

  it.each([
    [ALICE, "bob", "name-taken"],
    [ALICE, "BOB", "name-taken"],
    [ALICE, "a b", "name-not-allowed"],
    [ALICE, "", "name-not-allowed"],
    [TEAM, "ops", "name-taken"],
    [REPORTS, "", "not-an-arn"],
    ["o-sample", "x", "cannot-be-renamed"],
    ["nobody", "x", "not-found"],
  ])("refuses %s to %j: %s", (id, name, code) => {
    expect(renameEntity(scenario, id, name)).toMatchObject({ ok: false, error: { code } });
  });

  it("to the name it has changes nothing", () => {
    const result = renameEntity(scenario, ALICE, "alice");
    expect(result.ok && result.value.scenario).toEqual(scenario);
  });
});

it("changePath moves the ARN along", () => {
  const result = changePath(scenario, ALICE, "/engineering/");
  expect(result.ok && result.value.id).toBe("arn:aws:iam::111111111111:user/engineering/alice");
  expect(result.ok && result.value.scenario.requests[0]?.principal).toBe(
    "arn:aws:iam::111111111111:user/engineering/alice",
  );
  expect(changePath(scenario, ALICE, "engineering")).toMatchObject({
    error: { code: "name-not-allowed" },
  });
});
