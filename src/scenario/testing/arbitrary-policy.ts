import * as fc from "fast-check";
import type { JsonValue } from "../../iam/request.ts";

const actions = fc.constantFrom("s3:GetObject", "s3:*", "sts:AssumeRole", "*", "iam:PassRole");
const resources = fc.constantFrom(
  "*",
  "arn:aws:s3:::reports/*",
  "arn:aws:iam::111111111111:role/alice",
);

const statement: fc.Arbitrary<{ readonly [key: string]: JsonValue }> = fc.record(
  {
    Sid: fc.constantFrom("One", "Two"),
    Effect: fc.constantFrom("Allow", "Deny"),
    Principal: fc.constantFrom<JsonValue>(
      "*",
      { AWS: "arn:aws:iam::111111111111:user/alice" },
      { AWS: ["arn:aws:iam::111111111111:root", "222222222222"] },
      { Service: "lambda.amazonaws.com" },
    ),
    Action: fc.oneof(actions, fc.array(actions, { maxLength: 3 })),
    Resource: fc.oneof(resources, fc.array(resources, { maxLength: 2 })),
    Condition: fc.constantFrom<JsonValue>(
      { StringEquals: { "aws:PrincipalTag/team": ["search", "ops"] } },
      { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    ),
  },
  { requiredKeys: ["Effect", "Action"] },
);

/** Well-formed documents, a single statement standing alone now and then. */
export const arbitraryPolicyObject: fc.Arbitrary<Record<string, JsonValue>> = fc.record({
  Version: fc.constantFrom("2012-10-17", "2008-10-17"),
  Statement: fc.oneof(statement, fc.array(statement, { maxLength: 3 })),
});

/** Texts as people leave them: well formatted, minified, half typed, and JSON that objects cannot hold. */
export const arbitraryPolicyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: arbitraryPolicyObject.map((policy) => JSON.stringify(policy, null, 2)) },
  { weight: 2, arbitrary: arbitraryPolicyObject.map((policy) => JSON.stringify(policy)) },
  {
    weight: 2,
    arbitrary: arbitraryPolicyObject.map((policy) => JSON.stringify(policy, null, "\t")),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryPolicyObject, fc.nat(80))
      .map(([policy, length]) => JSON.stringify(policy, null, 2).slice(0, length)),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      " ",
      '{"Version":"2012-10-17","Statement":[]}',
      '{ "Version": "2012-10-17", "Version": "2008-10-17" }',
      '{ "2": 1, "1": 2 }',
      '{ "a": 1.0, "b": 1e400, "c": 12345678901234567890 }',
      '{ "__proto__": { "Effect": "Allow" } }',
      '{ "a": "\\u0041\\ud800" }',
      `{"a":${"[".repeat(60)}${"]".repeat(60)}}`,
    ),
  },
);
