import { describe, expect, it } from "vitest";
import type { ServiceActions } from "#core";
import { lookUpAction } from "./known-actions.ts";

const services: readonly ServiceActions[] = [
  { prefix: "s3", name: "Amazon S3", actions: actions("GetObject", "PutObject", "ListBucket") },
  { prefix: "sqs", name: "Amazon SQS", actions: actions("SendMessage") },
];

function actions(...names: readonly string[]): ServiceActions["actions"] {
  return names.map((name) => ({ name, accessLevel: "Read" }));
}

describe("lookUpAction", () => {
  it.each(["s3:GetObject", "S3:getobject", "sqs:SendMessage"])("knows %s", (action) => {
    expect(lookUpAction(action, services)).toEqual({ isKnown: true });
  });

  it.each([
    ["s3:GetObjet", "s3:GetObject"],
    ["s3:putobjects", "s3:PutObject"],
    ["sqss:SendMessage", "sqs:SendMessage"],
    ["s3:SendMessage", null],
    ["sqss:GetObject", null],
    ["GetObject", null],
    ["__proto__:constructor", null],
    ["", null],
  ])("for %s suggests %s", (action, suggestion) => {
    expect(lookUpAction(action, services)).toEqual({ isKnown: false, suggestion });
  });
});
