import { assert, constantFrom, json, nat, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { PolicyType } from "../iam/documents.ts";
import { EVERYWHERE, PRINCIPAL_LESS } from "./policy-types.ts";
import { FINDING_CASES } from "./testing/cases.ts";
import { ALLOW, DENY, policyOf as policy, PUBLIC, RCP, TRUST } from "./testing/finding-case.ts";
import { PASTED } from "./testing/pasted-texts.ts";
import { parseAttachedPolicy } from "./attach-policy.ts";
import { validatePolicy } from "./validate-policy.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

/** The machine may be busy with something else. */
const LONG = { timeout: 30_000 };

type Element = Readonly<Record<string, unknown>>;

function policyOf(...statements: readonly Element[]): string {
  return JSON.stringify(policy(...statements));
}

/** Codes and the text they underline. */
function findingsIn(text: string, type: PolicyType): readonly (readonly [string, string])[] {
  return validatePolicy(text, { type }).map(
    ({ code, range }) => [code, text.slice(range.from, range.to)] as const,
  );
}

const withResource = (resource: string): string => policyOf({ ...ALLOW, Resource: resource });
const old = JSON.stringify({ Version: "2008-10-17", Statement: DENY });

describe("validating a policy", () => {
  it.each<readonly [PolicyType, string]>([
    ...PRINCIPAL_LESS.map((type) => [type, policyOf(ALLOW)] as const),
    ["session", old],
    ["identity", withResource("arn:*:iam::*:user/${aws:username}")],
    ["identity", withResource("arn:aws:iam::*:*")],
    ["identity", withResource("arn:aws:s3:us-west-2:111122223333:accesspoint/a")],
    ["resource", policyOf(PUBLIC)],
    ["resource", policyOf({ ...TRUST, Action: "ecr:*" })],
    ["resource", policyOf({ ...PUBLIC, Sid: "읽기 전용" })],
    ["resource", policyOf({ ...PUBLIC, Resource: "execute-api:/prod/*" })],
    ["trust", policyOf(TRUST)],
    ["trust", policyOf({ ...TRUST, Principal: { AWS: "*" } })],
    ["scp", policyOf(DENY)],
    ["scp", policyOf({ Effect: "Allow", NotAction: "s3:*Object", NotResource: "*" })],
    ["rcp", policyOf(RCP)],
    ["rcp", policyOf({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" })],
    ["vpc-endpoint", policyOf(PUBLIC)],
  ])("has nothing to say about a %s policy: %s", (type, text) => {
    expect(findingsIn(text, type)).toEqual([]);
    expect(parseAttachedPolicy(text, type).policy?.text).toBe(text);
  });

  it.each([
    ["an inline policy", false, ["MISSING_VERSION"]],
    ["a managed policy", true, ["IAM_VERSION_TOO_OLD"]],
    ["one of which nobody says what it is", undefined, ["IAM_VERSION_TOO_OLD"]],
  ])("says of %s without a Version what IAM says", (_what, managed, expected) => {
    const text = JSON.stringify({
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/k" }],
    });
    const found = validatePolicy(text, {
      type: "identity",
      ...(managed === undefined ? {} : { managed }),
    });
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it("checks the statements that are well formed when others are not", () => {
    const text = policyOf({ Effect: "Allow" }, PUBLIC);
    expect(findingsIn(text, "identity").map(([code]) => code)).toEqual([
      "MISSING_ACTION",
      "UNSUPPORTED_PRINCIPAL",
    ]);
    expect(parseAttachedPolicy(text, "identity")).toMatchObject({
      policy: null,
      refusals: [{ code: "MISSING_ACTION" }],
    });
  });

  it("never throws, and every range lies in its text", () => {
    const type = constantFrom(...EVERYWHERE);
    assert(
      property(type, json(), json(), (where, a, b) => {
        const text = `{"Statement":{"Effect":"Allow","Action":"*","Resource":${a},"Principal":${b}}}`;
        holdRanges(text, where);
      }),
    );
  });

  it("never throws for any text, or any policy with a piece cut out or put in", LONG, () => {
    const texts = [
      ...FINDING_CASES.map(({ trigger }) => trigger).filter(({ length }) => length < 2000),
      ...PASTED.map(([, text]) => text),
    ];
    const type = constantFrom(...EVERYWHERE);
    const mutation = tuple(constantFrom(...texts), nat(), nat(20), string({ maxLength: 5 }));
    assert(property(type, string({ unit: "binary" }), (where, text) => holdRanges(text, where)));
    assert(
      property(type, mutation, (where, [text, position, length, inserted]) => {
        const at = position % (text.length + 1);
        holdRanges(text.slice(0, at) + inserted + text.slice(at + length), where);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["statements", policyOf(...repeat(4000, { ...ALLOW, Condition: { Null: { a: "true" } } }))],
    ["actions", policyOf({ ...ALLOW, Action: repeat(5000, "s3:Get*?") })],
    ["resources", policyOf({ ...ALLOW, Resource: repeat(5000, "arn:aws:s3:::*${*?") })],
    ["principals", policyOf({ ...TRUST, Principal: { AWS: repeat(5000, "arn:aws:iam::1:x") } })],
    ["values", policyOf({ ...ALLOW, Condition: { StringLike: { k: repeat(5000, "*${") } } })],
    ["keys", policyOf({ ...ALLOW, Condition: { StringEquals: manyKeys(5000) } })],
    ["operators", policyOf({ ...ALLOW, Condition: manyOperators(2000) })],
    ["variables", withResource(`arn:aws:s3:::${"${".repeat(50_000)}`)],
    ["line breaks", "\n".repeat(50_000)],
    ["equals signs", "x = ".repeat(5000)],
    ["apostrophes", "'".repeat(50_000)],
  ])("is not hurt by very many %s", LONG, (_name, text) => {
    for (const type of ["identity", "trust", "rcp"] as const) {
      const elapsed = startCpuClock();
      expect(validatePolicy(text, { type }).length).toBeLessThanOrEqual(1000);
      expect(elapsed()).toBeLessThan(2000);
    }
  });
});

function holdRanges(text: string, type: PolicyType): void {
  for (const { range, fixes = [] } of validatePolicy(text, { type })) {
    const edited = fixes.flatMap(({ edits }) => edits.map((edit) => edit.range));
    for (const { from, to } of [range, ...edited]) {
      expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }
  }
}

function repeat<Value>(count: number, value: Value): readonly Value[] {
  return Array.from({ length: count }, () => value);
}

function manyKeys(count: number): Element {
  return Object.fromEntries(repeat(count, 0).map((_, index) => [`aws:PrincipalTag/${index}`, "x"]));
}

function manyOperators(count: number): Element {
  return Object.fromEntries(repeat(count, 0).map((_, index) => [`Bool${index}`, { a: "x" }]));
}
