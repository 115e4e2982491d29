import { expect, it } from "vitest";
import { type PasteTarget, pasteTarget } from "./paste.ts";

const ALICE = "arn:aws:iam::111111111111:user/alice";
const DENIAL = `User: ${ALICE} is not authorized to perform: s3:GetObject`;

it.each<readonly [string, PasteTarget | null, PasteTarget | null]>([
  [DENIAL, "resource", "denial"],
  ['{\n "Records": []}', null, "denial"],
  ["s3:GetObject", "principal", "action"],
  ["s3:GetObject", "resource", "action"],
  ["s3:GetObject", "action", null],
  ["s3:GetObject", null, "action"],
  [ALICE, "action", "principal"],
  [ALICE, "resource", null],
  ["arn:aws:sts::111111111111:assumed-role/a/b", null, "principal"],
  ["arn:aws:s3:::reports/q1.csv", "action", "resource"],
  ["arn:aws:s3:::reports/q1.csv", "principal", null],
  ["a note", "action", null],
  ["lambda.amazonaws.com", "action", null],
  ["", null, null],
])("%s pasted into %s belongs to %s", (text, field, target) => {
  expect(pasteTarget(text, field)).toBe(target);
});
