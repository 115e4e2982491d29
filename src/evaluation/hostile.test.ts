import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import {
  account,
  ALICE,
  allow,
  bucket,
  grant,
  HOME,
  inline,
  policy,
  READ,
  user,
} from "./testing/documents.ts";
import { loadWorld } from "./testing/load-world.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const ROLE = `arn:aws:iam::${HOME}:role/r`;
const document = {
  accounts: [
    account(HOME, { users: [user("alice", inline(allow("*")))], resources: [bucket(grant("*"))] }),
  ],
};

/** What a program without types could pass. */
function asRequest(input: unknown): Request {
  const parts = typeof input === "object" && input !== null ? input : {};
  return { principal: "", action: "", resource: "", ...parts };
}

describe("hostile requests", () => {
  it("no request, however odd, throws, and decide is evaluate", () => {
    const world = loadWorld(document);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ALICE,
        ROLE,
        "*",
        "anonymous",
        "__proto__",
        "constructor",
        "arn:",
        "arn:aws:iam::111111111111:",
        "s3:GetObject",
        "${a",
        "\u0000",
      ),
      fc.anything(),
    );
    const context = fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), fc.anything());
    const session = fc.record(
      { mfa: text, sessionPolicies: text, tags: text, durationSeconds: text, user: text },
      { requiredKeys: [] },
    );
    const request = fc.record(
      {
        principal: text,
        action: text,
        resource: text,
        context,
        session,
        assume: fc.oneof(
          fc.anything(),
          fc.array(fc.record({ role: text, tags: text, sessionName: text, context })),
        ),
        passRole: fc.oneof(fc.anything(), fc.record({ role: text, service: text })),
        vpcEndpoint: text,
        resourceAccount: text,
        time: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(request, (input) => {
        const odd = asRequest(input);
        expect(world.decide(odd)).toBe(world.evaluate(odd).decision);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it.each([null, undefined, 7, "request", []])("%j is no request, and refused", (input) => {
    const world = loadWorld(document);
    expect(Reflect.apply(world.decide, null, [input])).toBe("implicitDeny");
    expect(Reflect.apply(world.evaluate, null, [input])).toHaveProperty("decision", "implicitDeny");
  });

  it("numbers and booleans in the context count as their text", () => {
    const condition = { NumericLessThan: { "a:n": "5" }, Bool: { "a:b": "true" } };
    const world = loadWorld({
      accounts: [
        account(HOME, { users: [user("alice", inline(allow("s3:*", { Condition: condition })))] }),
      ],
    });
    const request = asRequest({ principal: ALICE, ...READ, context: { "a:n": 4, "a:b": true } });
    expect(world.decide(request)).toBe("allowed");
  });

  it("a key named __proto__ is only a key", () => {
    const statement = allow("s3:*", { Condition: { StringEquals: { ["__proto__"]: "x" } } });
    const world = loadWorld({
      accounts: [
        account(HOME, {
          users: [
            user("alice", {
              inlinePolicies: [{ name: "I", document: JSON.stringify(policy(statement)) }],
            }),
          ],
        }),
      ],
    });
    const context: unknown = JSON.parse('{"__proto__": "x"}');
    expect(world.decide(asRequest({ principal: ALICE, ...READ }))).toBe("implicitDeny");
    expect(
      world.decide({
        ...asRequest({ principal: ALICE, ...READ }),
        context: Object.freeze(contextOf(context)),
      }),
    ).toBe("allowed");
  });

  it.each([
    ["a resource of a million slashes", { resource: `arn:aws:s3:::${"/".repeat(1_000_000)}` }],
    ["a resource of a million colons", { resource: `arn:${":".repeat(1_000_000)}` }],
    [
      "a principal of a million characters",
      { principal: `arn:aws:iam::${HOME}:user/${"a/".repeat(500_000)}` },
    ],
    ["an action of a million characters", { action: `s3:${"a".repeat(1_000_000)}` }],
  ])("%s takes bounded time", (_what, more) => {
    const world = loadWorld(document);
    const elapsed = startCpuClock();
    world.evaluate({ principal: ALICE, ...READ, ...more });
    expect(elapsed()).toBeLessThan(1000);
  });

  it("ten thousand statements of eight stars take bounded time", () => {
    const patterns = Array.from({ length: 10_000 }, (_, at) => `s3:*a*b*c*d*e*f*g*${at}`);
    const statements = patterns.map((Action) => ({ Effect: "Allow", Action, Resource: "*" }));
    const text = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    const world = loadWorld({
      accounts: [
        account(HOME, {
          users: [user("alice", { inlinePolicies: [{ name: "Big", document: text }] })],
        }),
      ],
    });
    const elapsed = startCpuClock();
    world.decide({ principal: ALICE, ...READ, action: `s3:${"abcdefg".repeat(50)}` });
    expect(elapsed()).toBeLessThan(3000);
  });
});

describe("hostile policies", () => {
  const ODD = "\u0000\uD800\u202E\u{1F600}\u0130\uFEFF";

  it.each([
    ["a megabyte of one resource", statementText({ Resource: `arn:aws:s3:::${"a".repeat(1e6)}` })],
    ["a megabyte of stars", statementText({ Resource: `arn:aws:s3:::${"*a".repeat(500_000)}b` })],
    ["a megabyte of open variables", statementText({ Resource: "${".repeat(500_000) })],
    ["a megabyte of open brackets", "[".repeat(1_000_000)],
    ["a megabyte of open objects", '{"Statement":'.repeat(80_000)],
    ["a megabyte of escapes", `{"Version":"${"\\u0041".repeat(160_000)}"}`],
    ["ten thousand conditions", statementText({ Condition: manyConditions() })],
    ["twenty thousand unknown operators", statementText({ Condition: unknownOperators() })],
    ["odd Unicode", statementText({ Sid: ODD, Action: ODD, Resource: ODD })],
    ["a prototype for a statement", '{"Statement":{"__proto__":{"Effect":"Allow"}}}'],
  ])("%s takes bounded time and lets nobody in", (_what, text) => {
    const identity = { inlinePolicies: [{ name: "Odd", document: text }] };
    const world = loadWorld({ accounts: [account(HOME, { users: [user("alice", identity)] })] });
    const elapsed = startCpuClock();
    const { decision } = world.evaluate({ principal: ALICE, ...READ });
    expect(world.decide({ principal: ALICE, ...READ })).toBe(decision);
    expect(decision).toBe("implicitDeny");
    expect(elapsed()).toBeLessThan(3000);
  });

  it("no generated text throws, and decide is evaluate", () => {
    const near = fc.constantFrom("Effect", "Action", "Resource", "Condition", "__proto__", "Allow");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc
        .dictionary(near, fc.oneof(near, fc.anything()))
        .map((statement) => JSON.stringify({ Version: "2012-10-17", Statement: statement })),
    );
    fc.assert(
      fc.property(text, (written) => {
        const identity = { inlinePolicies: [{ name: "Odd", document: written }] };
        const users = [user("alice", identity)];
        const world = loadWorld({ accounts: [account(HOME, { users })] });
        const request = { principal: ALICE, ...READ };
        expect(world.decide(request)).toBe(world.evaluate(request).decision);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

function statementText(more: object): string {
  const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...more };
  return JSON.stringify({ Version: "2012-10-17", Statement: statement });
}

function manyConditions(): object {
  const entries = Array.from({ length: 10_000 }, (_, at) => [`aws:PrincipalTag/${at}`, "x"]);
  return { StringEquals: Object.fromEntries(entries) };
}

function unknownOperators(): object {
  const names = Array.from({ length: 20_000 }, (_, at) => [`StringEqualz${at}`, { "aws:a": "x" }]);
  return Object.fromEntries(names);
}

function contextOf(parsed: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(typeof parsed === "object" && parsed !== null ? parsed : {});
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
