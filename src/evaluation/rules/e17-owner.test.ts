import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  BUCKET,
  allow,
  bucket,
  grant,
  HOME,
  inline,
  OTHER,
  READ,
  user,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const DOCUMENT = {
  accounts: [
    account(HOME, {
      users: [user("alice", inline(allow("*")))],
      resources: [{ arn: BUCKET }],
    }),
  ],
};

describe("E17 whose the resource is", () => {
  it.each([
    ["the scenario", {}, {}, HOME, []],
    [
      "the request",
      { resource: "arn:aws:s3:::elsewhere/key" },
      { resourceAccount: OTHER },
      OTHER,
      ["resource-side-not-modelled", "access-control-lists-not-modelled"],
    ],
    ["nothing", { resource: "arn:aws:s3:::elsewhere/key" }, {}, HOME, ["resource-owner-assumed"]],
    [
      "the ARN",
      { action: "sqs:SendMessage", resource: `arn:aws:sqs:us-east-1:${OTHER}:q` },
      {},
      OTHER,
      ["resource-side-not-modelled"],
    ],
  ])("E17.1 said by %s", (_who, what, more, owner, doubts) => {
    const { context, notModelled } = evaluate(DOCUMENT, {
      principal: ALICE,
      ...READ,
      ...what,
      ...more,
    });
    const account1 = context.find(({ key }) => key === "aws:ResourceAccount");
    expect([account1?.values, notModelled.map(({ code }) => code)]).toEqual([[owner], doubts]);
  });

  it("E17.1 the longest prefix at a / or : is the resource", () => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice")],
          resources: [bucket(grant({ AWS: ALICE })), { arn: "arn:aws:s3:::bucket-two" }],
        }),
      ],
    };
    expect(verdict(document, { principal: ALICE, ...READ })).toBe("allowed resource-based-policy");
    const two = {
      principal: ALICE,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket-two/key",
    };
    expect(verdict(document, two)).toBe("implicitDeny identity-based-policies");
  });
});
