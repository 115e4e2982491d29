import { assert, constantFrom, json, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceRange } from "../text/source.ts";
import { parsePolicy } from "./parse-policy.ts";
import { startCpuClock } from "../text/testing/cpu-clock.ts";

const STATEMENT = '"Effect":"Allow","Action":"s3:*","Resource":"*"';

/** Codes and the text they underline. */
function findingsIn(text: string): readonly (readonly [string, string])[] {
  return parsePolicy(text).diagnostics.map(
    ({ code, range }) => [code, text.slice(range.from, range.to)] as const,
  );
}

describe("parsing a policy", () => {
  it("reads every element with its range", () => {
    const text = `{
      "Version": "2012-10-17", "Id": "policy",
      "Statement": [{
        "Sid": "One", "Effect": "Deny",
        "NotPrincipal": { "AWS": ["111122223333"], "Service": "ec2.amazonaws.com" },
        "NotAction": ["s3:Get*", "s3:PutObject"], "NotResource": "arn:aws:s3:::b/*",
        "Condition": { "ForAnyValue:stringlikeifexists": { "aws:TagKeys": ["a", 1, true] } }
      }]
    }`;
    const { policy, diagnostics } = parsePolicy(text);
    expect(diagnostics).toEqual([]);
    const at = ({ from, to }: SourceRange): string => `«${text.slice(from, to)}»`;
    const seen = policy?.statements.map((statement) => ({
      sid: statement.sid && at(statement.sid.range),
      effect: at(statement.effect.range),
      principal: statement.principal?.entries.map(
        ({ type, values }) => `${type} ${values.map(({ range }) => at(range)).join()}`,
      ),
      action: statement.action.patterns.map(({ range }) => at(range)),
      resource: statement.resource && at(statement.resource.range),
      values: statement.conditions.map(({ values }) => values.map(({ range }) => at(range))),
    }));
    expect(policy).toMatchObject({ version: { value: "2012-10-17" }, id: { value: "policy" } });
    expect(seen).toEqual([
      {
        sid: '«"One"»',
        effect: '«"Deny"»',
        principal: ['AWS «"111122223333"»', 'Service «"ec2.amazonaws.com"»'],
        action: ['«"s3:Get*"»', '«"s3:PutObject"»'],
        resource: '«"NotResource": "arn:aws:s3:::b/*"»',
        values: [['«"a"»', "«1»", "«true»"]],
      },
    ]);
    expect(policy?.statements).toMatchObject([
      {
        principal: { kind: "NotPrincipal" },
        action: { kind: "NotAction" },
        resource: { kind: "NotResource" },
        conditions: [
          {
            operator: {
              text: "ForAnyValue:stringlikeifexists",
              setOperator: "ForAnyValue",
              name: "StringLike",
              ifExists: true,
            },
            values: [{ value: "a" }, { value: "1" }, { value: "true" }],
          },
        ],
      },
    ]);
  });

  it("E13 takes an absent version for the older one", () => {
    expect(parsePolicy(`{"Statement":{${STATEMENT}}}`).policy?.version.value).toBe("2008-10-17");
  });

  it('E10 takes "*" for everyone', () => {
    const text = `{"Statement":{${STATEMENT},"Principal":"*"}}`;
    const principal = parsePolicy(text).policy?.statements[0]?.principal;
    expect(principal?.entries).toMatchObject([{ type: "*", values: [{ value: "*" }] }]);
  });

  it.each([
    ["[]", "DATA_TYPE_MISMATCH", "[]"],
    ["{}", "MISSING_STATEMENT", "{}"],
    ['{"Statement":[]}', "MISSING_STATEMENT", "[]"],
    ['{"Statement":"x"}', "DATA_TYPE_MISMATCH", '"x"'],
    ['{"Statement":["x"]}', "DATA_TYPE_MISMATCH", '"x"'],
    [`{"Statements":[],"Statement":{${STATEMENT}}}`, "INVALID_POLICY_ELEMENT", '"Statements"'],
    [`{"Version":20121017,"Statement":{${STATEMENT}}}`, "DATA_TYPE_MISMATCH", "20121017"],
    [`{"Version":"2012-10-18","Statement":{${STATEMENT}}}`, "INVALID_VERSION", '"2012-10-18"'],
    [`{"Id":{},"Statement":{${STATEMENT}}}`, "DATA_TYPE_MISMATCH", "{}"],
    [`{"Statement":{${STATEMENT},"Sid":1}}`, "DATA_TYPE_MISMATCH", "1"],
    [`{"Statement":{${STATEMENT},"Extra":1}}`, "INVALID_POLICY_ELEMENT", '"Extra"'],
    ['{"Statement":{"Action":"s3:*"}}', "MISSING_EFFECT", '{"Action":"s3:*"}'],
    ['{"Statement":{"Effect":"allow","Action":"s3:*"}}', "INVALID_EFFECT", '"allow"'],
    ['{"Statement":{"Effect":"Deny"}}', "MISSING_ACTION", '{"Effect":"Deny"}'],
    ['{"Statement":{"Effect":"Deny","Action":[]}}', "MISSING_ACTION", "[]"],
    ['{"Statement":{"Effect":"Deny","Action":[[]]}}', "DATA_TYPE_MISMATCH", "[]"],
    ['{"Statement":{"Effect":"Deny","Action":"Get"}}', "IAM_VENDOR_PREFIX", '"Get"'],
    ['{"Statement":{"Effect":"Deny","Action":"a:b:c"}}', "IAM_ONE_COLON", '"a:b:c"'],
    ['{"Statement":{"Effect":"Deny","Action":"a a:b"}}', "IAM_VENDOR_INVALID", '"a a:b"'],
    ['{"Statement":{"Effect":"Deny","Action":"*","Resource":[]}}', "MISSING_RESOURCE", "[]"],
    [
      `{"Statement":{${STATEMENT},"NotAction":"*"}}`,
      "UNSUPPORTED_ELEMENT_COMBINATION",
      '"NotAction"',
    ],
    [`{"Statement":{${STATEMENT},"Principal":"kim"}}`, "INVALID_PRINCIPAL_FORMAT", '"kim"'],
    [`{"Statement":{${STATEMENT},"Principal":{"Aws":"*"}}}`, "INVALID_PRINCIPAL_KEY", '"Aws"'],
    [`{"Statement":{${STATEMENT},"Condition":[]}}`, "DATA_TYPE_MISMATCH", "[]"],
    [`{"Statement":{${STATEMENT},"Condition":{"Bool":"x"}}}`, "DATA_TYPE_MISMATCH", '"x"'],
    [`{"Statement":{${STATEMENT},"Condition":{"Bool":{"a":{}}}}}`, "DATA_TYPE_MISMATCH", "{}"],
    [
      `{"Statement":{${STATEMENT},"Condition":{"Bol":{"a":"b"}}}}`,
      "INVALID_CONDITION_OPERATOR",
      '"Bol"',
    ],
    [
      `{"Statement":{${STATEMENT},"Condition":{"NullIfExists":{"a":"true"}}}}`,
      "NULL_WITH_IF_EXISTS",
      '"NullIfExists"',
    ],
  ])("refuses %s", (text, code, underlined) => {
    expect(findingsIn(text)).toEqual([[code, underlined]]);
    expect(parsePolicy(text).policy).toBeNull();
  });

  it("suggests what was meant", () => {
    const [finding] = parsePolicy(`{"Statement":{${STATEMENT},"Pricipal":"*"}}`).diagnostics;
    expect(finding?.data).toEqual({ element: "Pricipal", suggestion: "Principal" });
  });

  it.each([
    `{"Statement":{${STATEMENT},"Condition":{}}}`,
    `{"Statement":{${STATEMENT},"Condition":{"Whatever":{}}}}`,
    `{"Statement":{${STATEMENT},"Condition":{"DateEquals":{"a":[]}}}}`,
    '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":["*",null]}}',
  ])("takes what AWS takes: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it("never throws, and every range lies in its text", () => {
    const wrap = constantFrom(
      (inner: string) => inner,
      (inner: string) => `{"Statement":${inner}}`,
      (inner: string) => `{"Statement":{${STATEMENT},"Condition":${inner}}}`,
      (inner: string) => `{"Statement":{"Effect":${inner},"Action":${inner},"Principal":${inner}}}`,
      (inner: string) => `{"Version":${inner},"Statement":[${inner},{"NotAction":[${inner}]}]}`,
    );
    assert(
      property(tuple(wrap, json()), ([make, inner]) => {
        const text = make(inner);
        const { policy, diagnostics } = parsePolicy(text);
        expect(policy === null).toBe(diagnostics.length > 0);
        for (const { range } of diagnostics) {
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeGreaterThanOrEqual(range.from);
          expect(range.to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("is not hurt by a megabyte", () => {
    const elapsed = startCpuClock();
    parsePolicy(`{"Statement":[${"{},".repeat(300_000)}{}]}`);
    parsePolicy(`{"Statement":{"Effect":"Allow","Action":["${"a:".repeat(500_000)}"]}}`);
    expect(parsePolicy("[".repeat(100_000)).policy).toBeNull();
    expect(elapsed()).toBeLessThan(4000);
  });
});
