import { describe, expect, it } from "vitest";
import cases from "../evaluation/testing/evaluation-cases.json" with { type: "json" };
import {
  account,
  allow,
  deny,
  inline,
  policy,
  trust,
  user,
} from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { compileScenario } from "../evaluation/world.ts";
import type { JsonValue } from "../iam/request.ts";
import type { Scenario } from "../iam/model.ts";
import { EDITS } from "./testing/edits.ts";
import { fixOptions, loadGallery } from "./testing/gallery.ts";
import { findSmallestFixes } from "./smallest-fix.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const GALLERY = await loadGallery();
const OPTIONS = await fixOptions();
const PLAIN = { edits: EDITS, compile: compileScenario };

function fixesOf(scenario: Scenario, index = 0) {
  const { suggestions, obstacle } = findSmallestFixes(scenario, index, PLAIN);
  return {
    obstacle: obstacle?.code ?? null,
    edits: suggestions.map(({ edits }) => edits.map(({ fact }) => fact.code).join(" + ")),
    suggestions,
  };
}

function scenarioOf(parts: object, request: object): Scenario {
  return loadTestScenario({ ...parts, requests: [{ name: "it", ...request }] });
}

const HOME = "111111111111";
const ALICE = `arn:aws:iam::${HOME}:user/alice`;
const READ = { principal: ALICE, action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key" };

function alice(statement: Readonly<Record<string, JsonValue>>, more: object = {}): Scenario {
  return scenarioOf(
    { accounts: [account(HOME, { users: [user("alice", inline(statement))] })], ...more },
    READ,
  );
}

describe("law: every suggested fix really allows the request, and changes what it says it changes", () => {
  const denied = [
    ...GALLERY.flatMap(([id, scenario]) =>
      scenario.requests.flatMap(({ name, expect: expected }, index) =>
        expected === "allowed" ? [] : [[`${id}: ${name}`, scenario, index] as const],
      ),
    ),
    ...cases
      .filter(({ expected }) => expected !== "allowed")
      .map((one) => [one.id, scenarioOf(one.scenario, one.request), 0] as const),
  ];

  it.each(denied)("%s", (_, scenario, index) => {
    const { suggestions, obstacle } = findSmallestFixes(scenario, index, OPTIONS);
    expect(obstacle === null).toBe(suggestions.length > 0);
    for (const { scenario: edited, documents, edits } of suggestions) {
      const request = edited.requests[index];
      if (request === undefined) throw new Error("the request is gone");
      expect(compileScenario(edited, OPTIONS.compileOptions).decide(request)).toBe("allowed");
      const isOfRequest = edits.every(({ grants }) => grants === null);
      expect(documents.length > 0).toBe(!isOfRequest);
      expect(edited.requests.length).toBe(scenario.requests.length);
    }
  });

  it("and most refusals that are for policies to lift have one", () => {
    const lifted = denied.filter(
      ([, scenario, index]) => findSmallestFixes(scenario, index, OPTIONS).suggestions.length > 0,
    );
    expect(lifted.length).toBeGreaterThan(denied.length / 2);
  }, 60_000);
});

describe("the least edit", () => {
  it.each([
    [
      "of a statement that lacks the action",
      allow("s3:PutObject", { Resource: "arn:aws:s3:::bucket/*" }),
      ["add-action", "add-statement"],
    ],
    [
      "of a statement that lacks the resource",
      allow("s3:GetObject", { Resource: "arn:aws:s3:::other/*" }),
      ["add-resource", "add-statement"],
    ],
    ["of one that is about another service", allow("sqs:*"), ["add-statement"]],
    [
      "of one for every resource is weighed against a statement of its own",
      allow("s3:PutObject"),
      ["add-statement", "add-action"],
    ],
  ])("%s", (_, statement, edits) => {
    expect(fixesOf(alice(statement)).edits).toEqual(edits);
  });

  it("says what it adds besides the request", () => {
    const [fix] = fixesOf(
      alice(allow(["s3:PutObject"], { Resource: ["arn:aws:s3:::bucket/*"] })),
    ).suggestions;
    expect(fix?.edits[0]?.grants).toEqual({
      actions: ["s3:GetObject"],
      resources: ["arn:aws:s3:::bucket/*"],
      principals: null,
    });
  });

  it("keeps its author's formatting", () => {
    const document =
      '{ "Version": "2012-10-17",\r\n  "Statement": [{"Effect":"Allow", "Action": ["s3:PutObject"],\r\n   "Resource":"arn:aws:s3:::bucket/*"}] }';
    const loaded = scenarioOf({ accounts: [account(HOME, { users: [user("alice")] })] }, READ);
    const added = EDITS.addInlinePolicy(loaded, ALICE, "Mine", document);
    const [fix] = added.ok ? fixesOf(added.value.scenario).suggestions : [];
    expect(fix?.documents).toEqual([
      {
        location: { kind: "inline", owner: ALICE, name: "Mine" },
        name: "Mine",
        owner: "alice",
        before: document,
        after: document.replace('["s3:PutObject"]', '["s3:PutObject", "s3:GetObject"]'),
      },
    ]);
  });

  it("passes through every policy that refuses, one after the other", () => {
    const boundary = `arn:aws:iam::${HOME}:policy/Boundary`;
    const scenario = scenarioOf(
      {
        accounts: [
          account(HOME, {
            users: [user("alice", { permissionsBoundary: boundary })],
            policies: [{ name: "Boundary", document: policy(allow("sqs:*")) }],
          }),
        ],
      },
      READ,
    );
    expect(fixesOf(scenario).edits).toEqual(["add-inline-policy + add-statement"]);
  });

  it("means a resource's own stars and question marks literally", () => {
    const scenario = scenarioOf(
      { accounts: [account(HOME, { users: [user("alice")] })] },
      { ...READ, resource: "arn:aws:s3:::bucket/a*b?c${d}" },
    );
    const [fix] = fixesOf(scenario).suggestions;
    expect(fix?.documents[0]?.after).toContain('"arn:aws:s3:::bucket/a${*}b${?}c${$}{d}"');
  });

  it("says which conditions a statement of its own passes over", () => {
    const statement = allow("s3:GetObject", {
      Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
    });
    const [fix] = fixesOf(alice(statement)).suggestions;
    expect(fix?.edits[0]).toMatchObject({
      passesOver: ["aws:SourceIp"],
      fact: { code: "add-statement" },
    });
  });

  it("lists who else it lets do what", () => {
    const group = {
      name: "team",
      inlinePolicies: [
        {
          name: "P",
          document: policy(allow("s3:PutObject", { Resource: "arn:aws:s3:::bucket/*" })),
        },
      ],
    };
    const users = ["alice", "bob"].map((name) => user(name, { groups: ["team"] }));
    const { suggestions } = fixesOf(
      scenarioOf({ accounts: [account(HOME, { users, groups: [group] })] }, READ),
    );
    const bob = {
      principal: `arn:aws:iam::${HOME}:user/bob`,
      index: 0,
      before: "implicitDeny",
      after: "allowed",
    };
    // The group's statement would be the smaller edit, and comes last for what else it opens.
    expect(suggestions.map(({ edits, sideEffects }) => [edits[0]?.fact.code, sideEffects])).toEqual(
      [
        ["add-inline-policy", []],
        ["add-action", [bob]],
        ["add-statement", [bob]],
      ],
    );
  });

  it("does not call the role a workload acts with somebody else", () => {
    const role = {
      name: "app",
      assumeRolePolicyDocument: policy(trust({ Service: "ec2.amazonaws.com" })),
    };
    const instance = `arn:aws:ec2:us-east-1:${HOME}:instance/i-1`;
    const arn = `arn:aws:iam::${HOME}:role/app`;
    const scenario = scenarioOf(
      {
        accounts: [account(HOME, { roles: [role], resources: [{ arn: instance, role: arn }] })],
      },
      { ...READ, principal: instance },
    );
    const { suggestions } = fixesOf(scenario);
    expect(suggestions.map(({ sideEffects }) => sideEffects)).toEqual([[]]);
    const byRole = fixesOf({
      ...scenario,
      requests: [...scenario.requests, { ...READ, name: "by the role", principal: arn }],
    });
    // The saved request that the role itself sends is another one, and turns as well.
    expect(byRole.suggestions[0]?.sideEffects).toMatchObject([{ principal: arn, index: 1 }]);
  });

  it("passes a role only to the service it was to be passed to", () => {
    const role = `arn:aws:iam::${HOME}:role/app`;
    const scenario = scenarioOf(
      {
        accounts: [
          account(HOME, {
            users: [user("alice", inline(allow("lambda:*")))],
            roles: [
              {
                name: "app",
                assumeRolePolicyDocument: policy(trust({ Service: "lambda.amazonaws.com" })),
              },
            ],
          }),
        ],
      },
      {
        principal: ALICE,
        action: "lambda:CreateFunction",
        resource: `arn:aws:lambda:us-east-1:${HOME}:function:f`,
        passRole: { role, service: "lambda.amazonaws.com" },
      },
    );
    const [fix] = fixesOf(scenario).suggestions;
    const written: unknown = JSON.parse(fix?.documents[0]?.after ?? "");
    expect(written).toMatchObject({
      Statement: [
        {},
        {
          Action: "iam:PassRole",
          Resource: role,
          Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
        },
      ],
    });
  });
});

describe("nothing is offered", () => {
  it.each([
    ["against a Deny statement", alice(deny("s3:*")), "explicit-deny"],
    [
      "that would make a resource public",
      scenarioOf(
        { accounts: [account(HOME, { resources: [{ arn: "arn:aws:s3:::bucket" }] })] },
        { ...READ, principal: "anonymous" },
      ),
      "would-make-public",
    ],
    [
      "for a caller AWS does not know",
      scenarioOf({ accounts: [account(HOME)] }, READ),
      "not-for-policies",
    ],
    [
      "where the policy is in no scenario",
      scenarioOf(
        {
          accounts: [
            account(HOME, {
              users: [
                user("alice", {
                  ...inline(allow("*")),
                  permissionsBoundary: "arn:aws:iam::aws:policy/Unknown",
                }),
              ],
            }),
          ],
        },
        READ,
      ),
      "nothing-to-edit",
    ],
    [
      "where the role is in no scenario",
      scenarioOf(
        { accounts: [account(HOME, { users: [user("alice", inline(allow("*")))] })] },
        { ...READ, action: "sts:AssumeRole", resource: `arn:aws:iam::${HOME}:role/gone` },
      ),
      "not-for-policies",
    ],
  ])("%s", (_, scenario, code) => {
    expect(fixesOf(scenario)).toMatchObject({ obstacle: code, suggestions: [] });
  });

  it("for a request that is allowed, or is not there", () => {
    const nothing = { suggestions: [], obstacle: null };
    expect(findSmallestFixes(alice(allow("s3:*")), 0, PLAIN)).toEqual(nothing);
    expect(findSmallestFixes(alice(deny("s3:*")), 7, PLAIN)).toEqual(nothing);
  });
});

it("a policy text of a hundred thousand characters is not searched for ever", () => {
  const actions = Array.from({ length: 5_000 }, (_, index) => `s3:Action${index}`);
  const elapsed = startCpuClock();
  expect(fixesOf(alice(allow(actions))).edits).toContain("add-statement");
  expect(elapsed()).toBeLessThan(3_000);
});
