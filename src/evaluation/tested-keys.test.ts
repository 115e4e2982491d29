import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import { chain, FIRST, through } from "./testing/chain.ts";
import {
  account,
  ALICE,
  allow,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  type Parts,
  READ,
  user,
} from "./testing/documents.ts";
import { loadWorld } from "./testing/load-world.ts";
import { findTestedKeys } from "./tested-keys.ts";

function tested(document: object, request: Request) {
  return findTestedKeys(loadWorld(document), request);
}

function keysFor(statements: readonly Parts[], more: Parts = {}): readonly string[] {
  const users = [user("alice", inline(...statements))];
  const document = { accounts: [account(HOME, { users, ...more })] };
  return tested(document, { principal: ALICE, ...READ }).request.map(({ key }) => key);
}

const FROM_OFFICE = { Condition: { IpAddress: { "aws:sourceip": "203.0.113.0/24" } } };

describe("the keys that a decision looks at", () => {
  it.each<readonly [string, Parts, readonly string[]]>([
    ["about the action", allow("s3:Get*", FROM_OFFICE), ["aws:sourceip"]],
    ["about another action", allow("s3:PutObject", FROM_OFFICE), []],
    ["that excludes the action", { ...allow("*", FROM_OFFICE), NotAction: "s3:*" }, []],
    ["about another resource", allow("s3:*", { ...FROM_OFFICE, Resource: "arn:aws:s3:::b/*" }), []],
    [
      "with a variable",
      allow("s3:*", { Resource: "arn:aws:s3:::${aws:username}/*" }),
      ["aws:username"],
    ],
  ])("are those of a statement %s", (_what, statement, keys) => {
    const { NotAction: isExcluded, Action: _action, ...rest } = statement;
    expect(
      keysFor([isExcluded === undefined ? statement : { ...rest, NotAction: isExcluded }]),
    ).toEqual(keys);
  });

  it("are found behind an explicit deny as well, with who tests them", () => {
    const tls = deny("*", {
      Sid: "OnlyTls",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(allow("s3:*", FROM_OFFICE), tls))],
          resources: [bucket(grant({ AWS: "222222222222" }, "s3:GetObject", FROM_OFFICE))],
        }),
      ],
    };
    const context = { "aws:SecureTransport": "false" };
    const { request } = tested(document, { principal: ALICE, ...READ, context });
    expect(request).toMatchObject([
      {
        key: "aws:sourceip",
        tests: [
          {
            policy: "Inline",
            subject: ALICE,
            stage: "identity-based-policies",
            effect: "Allow",
            statement: "1",
            operator: "IpAddress",
            wanted: ["203.0.113.0/24"],
          },
        ],
      },
      { key: "aws:SecureTransport", tests: [{ effect: "Deny", statement: "OnlyTls" }] },
    ]);
  });

  it("are told for every hop, and for the request after a hop that is refused", () => {
    const externalId = { Condition: { StringEquals: { "sts:ExternalId": "x" } } };
    const document = chain({ first: inline(allow("s3:*", FROM_OFFICE)), trusts: externalId });
    const { hops, request } = tested(document, through({ role: FIRST }));
    expect(hops.map((keys) => keys.map(({ key }) => key))).toEqual([["sts:ExternalId"]]);
    expect(request.map(({ key }) => key)).toEqual(["aws:sourceip"]);
  });

  it("are none of a caller that there is not", () => {
    expect(tested({ accounts: [account(HOME)] }, { principal: ALICE, ...READ })).toEqual({
      request: [],
      hops: [],
    });
  });
});
