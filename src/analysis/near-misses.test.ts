import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  deny,
  HOME,
  OBJECT,
  policy,
  user,
} from "../evaluation/testing/documents.ts";
import { loadWorld } from "../evaluation/testing/load-world.ts";
import type { JsonValue } from "../iam/request.ts";
import { findNearMisses } from "./near-misses.ts";

const REQUEST = { principal: ALICE, action: "s3:GetObject", resource: OBJECT };

const MFA = { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } };

function missesOf(...statements: readonly Readonly<Record<string, JsonValue>>[]) {
  const inlinePolicies = [{ name: "P", document: policy(...statements) }];
  const world = loadWorld({
    accounts: [account(HOME, { users: [user("alice", { inlinePolicies })] })],
  });
  return findNearMisses(world.evaluate(REQUEST)).map(({ statement, failed }) => [
    statement.index,
    failed.kind === "element" ? failed.element : failed.key,
  ]);
}

describe("the statements that came closest", () => {
  it("are told with what each lacked, the furthest first", () => {
    expect(
      missesOf(
        allow("sqs:*"),
        allow("s3:GetObject", { Resource: "arn:aws:s3:::other/*" }),
        allow("s3:GetObject", MFA),
        deny("s3:PutObject"),
      ),
    ).toEqual([
      [2, "aws:MultiFactorAuthPresent"],
      [1, "Resource"],
      [0, "Action"],
    ]);
  });

  it("are none where the request is allowed, or denied by a statement", () => {
    expect(missesOf(allow("s3:*"), allow("sqs:*"))).toEqual([]);
    expect(missesOf(allow("sqs:*"), deny("s3:*"))).toEqual([]);
  });

  it("are none where there is no statement", () => {
    const world = loadWorld({ accounts: [account(HOME, { users: [user("alice")] })] });
    expect(findNearMisses(world.evaluate(REQUEST))).toEqual([]);
  });
});
