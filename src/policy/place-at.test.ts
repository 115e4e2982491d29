import { describe, expect, test } from "vitest";
import { type PolicyPlace, placeAt } from "./place-at.ts";

/** The place where `|` stands in a text. */
function placeOf(marked: string): PolicyPlace {
  const offset = marked.indexOf("|");
  return placeAt(marked.replace("|", ""), offset);
}

function replaced(marked: string): string {
  const { range } = placeOf(marked);
  return marked.replace("|", "").slice(range.from, range.to);
}

const inStatement = (text: string) => `{"Version":"2012-10-17","Statement":[{${text}}]}`;

describe("placeAt names what stands at an offset", () => {
  test.each([
    ['{"Ver|sion": "2012-10-17"}', "element-key", null, "Version"],
    ['{"Version": "2012|"}', "element-value", "Version", "2012"],
    ['{"Statement": [|]}', "statement", null, ""],
    ['{"Statement": |}', "statement", null, ""],
    ['{|"Version": "2012-10-17"}', "element-key", null, ""],
    [inStatement('"Eff|"'), "element-key", null, "Eff"],
    [inStatement('"Effect": "|"'), "element-value", "Effect", ""],
    [inStatement('"Action": "s3:|"'), "action", "Action", "s3:"],
    [inStatement('"Action": |'), "action", "Action", ""],
    [inStatement('"NotAction": ["s3:*", "iam:Get|"]'), "action", "NotAction", "iam:Get"],
    [inStatement('"Action": ["s3:*", |]'), "action", "Action", ""],
    [inStatement('"Resource": ["|"]'), "resource", "Resource", ""],
    [inStatement('"NotResource": "arn:|"'), "resource", "NotResource", "arn:"],
    [inStatement('"Principal": {"A|"}'), "principal-type", "Principal", "A"],
    [inStatement('"Principal": "|"'), "principal", "Principal", ""],
    [inStatement('"Principal": {"AWS": ["|"]}'), "principal", "Principal", ""],
    [inStatement('"Condition": {"|"}'), "condition-operator", "Condition", ""],
    [inStatement('"Condition": {"Bool": {"aws:|"}}'), "condition-key", "Condition", "aws:"],
    [inStatement('"Condition": {"Bool": {"k": "|"}}'), "condition-value", "Condition", ""],
    [inStatement('"Condition": {"Bool": {"k": ["a", "|"]}}'), "condition-value", "Condition", ""],
    [inStatement('"Condition": {"Bool": {"k": tr|ue}}'), "condition-value", "Condition", "true"],
    ['{"Statement": {"Action": "s3:|"}}', "action", "Action", "s3:"],
    ["|", "other", null, ""],
    ['["a|"]', "other", null, "a"],
    [inStatement('"Effect" | '), "other", null, ""],
  ])("%s", (marked, kind, element, value) => {
    expect(placeOf(marked)).toMatchObject({ kind, element, value });
  });
});

describe("placeAt reads broken texts", () => {
  test.each([
    ['{"Statement":[{"Action":"s3:Get|', "action", "open"],
    ['{"Statement":[{"Action":["s3:Get*" "s3:|"', "action", "closed"],
    ['{"Statement":[{"Effect":"Allow" "Act|', "element-key", "open"],
    ['{"Statement":[{"Effect":"Allow" Act|', "element-key", "none"],
    ['{"Statement":[{"Action": s3|', "action", "none"],
    ['{"Statement":[{"Effect":"Allow"}, {"Sid":"|"', "element-value", "closed"],
    ['{"Statement":[{"Condition":{"Bool":{"a":"b"}, "|"', "condition-operator", "closed"],
    ['}}]]{"Statement":[{"Action":"|"', "action", "closed"],
  ])("%s", (marked, kind, quotes) => {
    expect(placeOf(marked)).toMatchObject({ kind, quotes });
  });
});

describe("placeAt says what gives way", () => {
  test.each([
    ['{"Ver|sion": 1}', "Version"],
    ['{"Statement":[{"Action":"s3:Get|Object"}]}', "s3:GetObject"],
    ['{"Statement":[{"Action":"s3:Get|,\n"Resource":', "s3:Get"],
    ['{"Statement":[{"Action":"|"}]}', ""],
    ['{"Statement":[{"Action": s3|}]}', "s3"],
    ['{"Statement":[{| }]}', ""],
  ])("%s", (marked, expected) => {
    expect(replaced(marked)).toBe(expected);
  });
});

describe("placeAt tells what the text around it needs", () => {
  test("a comma after the value before", () => {
    const marked = '{"Statement":[{"Effect":"Allow"\n|}]}';
    const place = placeOf(marked);
    expect(place.missingComma).toBe(marked.indexOf("\n"));
  });

  test.each([
    [inStatement('"Act|": "s3:*"'), { hasValue: true, needsComma: false, missingComma: null }],
    [inStatement('"Act|"'), { hasValue: false, needsComma: false }],
    [inStatement('|"Action": "s3:*"'), { hasValue: false, needsComma: true }],
    [inStatement('"Action": ["|" "s3:*"]'), { needsComma: true }],
    [inStatement('"Action": ["|", "s3:*"]'), { needsComma: false }],
  ])("%s", (marked, expected) => {
    expect(placeOf(marked)).toMatchObject(expected);
  });
});

test("placeAt gathers the statement around it, not its neighbours", () => {
  const marked =
    '{"Statement":[{"Action":"ec2:*"},{"Effect":"Deny","NotAction":["s3:*"],' +
    '"Condition":{"Bool":{"aws:SecureTransport":"false"},"StringEquals":{"|":"a"}},"Resource":"*"}]}';
  expect(placeOf(marked)).toMatchObject({
    statement: {
      index: 1,
      effect: "Deny",
      elements: ["Effect", "NotAction", "Condition", "Resource"],
      actions: ["s3:*"],
      resources: ["*"],
      conditionKeys: ["aws:SecureTransport"],
    },
    operator: "StringEquals",
    path: ["Statement", 1, "Condition", "StringEquals"],
    siblings: [],
  });
});

test("placeAt names the other keys beside the one that stands there", () => {
  const { siblings } = placeOf(inStatement('"Effect":"Allow","|":1,"Action":["a"]'));
  expect(siblings).toEqual(["Effect", "Action"]);
});

test.each([-1, 0, 1_000])("an offset of %i is taken into the text", (offset) => {
  expect(() => placeAt('{"a"', offset)).not.toThrow();
});

test.each(["[", "{", '{"a":[', "]}", '"', "[[]"])("is linear in a row of %s", (part) => {
  const text = "[{".repeat(50_000) + part.repeat(100_000);
  expect(placeAt(text, text.length)).toMatchObject({ statement: null });
});
