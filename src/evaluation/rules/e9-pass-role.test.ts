import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  deny,
  HOME,
  inline,
  OTHER,
  role,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

const FUNCTION = `arn:aws:lambda:us-east-1:${HOME}:function:f`;
const ROLE = `arn:aws:iam::${HOME}:role/fn`;
const create = {
  principal: ALICE,
  action: "lambda:CreateFunction",
  resource: FUNCTION,
  passRole: { role: ROLE, service: "lambda.amazonaws.com" },
};

function withPolicies(...statements: readonly Parts[]): object {
  return {
    accounts: [
      account(HOME, { users: [user("alice", inline(...statements))], roles: [role("fn")] }),
    ],
  };
}

const createOnly = allow("lambda:*");

describe("E9 PassRole and service-linked roles", () => {
  it.each([
    ["allowed", [createOnly, allow("iam:PassRole")], "allowed", "0."],
    ["not allowed", [createOnly], "implicitDeny", "d0."],
    ["denied", [createOnly, allow("iam:*"), deny("iam:PassRole")], "explicitDeny", "d0."],
  ])("E9.1 iam:PassRole is checked besides the action: %s", (_what, statements, expected, by) => {
    const { decision, decidedBy, dependent } = evaluate(withPolicies(...statements), create);
    expect([
      decision,
      decidedBy.startsWith(by),
      dependent.map(({ trace }) => trace.action),
    ]).toEqual([expected, true, ["iam:PassRole"]]);
  });

  it("E9.1 a request that passes no role needs no iam:PassRole", () => {
    const { passRole: _passRole, ...request } = create;
    expect(evaluate(withPolicies(createOnly), request).decision).toBe("allowed");
  });

  it("E9.2 a role can be passed only in its own account", () => {
    const document = withPolicies(allow("*"));
    const passRole = { role: `arn:aws:iam::${OTHER}:role/fn`, service: "lambda.amazonaws.com" };
    const { decision, message } = evaluate(document, { ...create, passRole });
    expect([decision, message]).toEqual([
      "implicitDeny",
      "Cross-account pass role is not allowed.",
    ]);
  });

  it.each([
    [
      "iam:PassedToService",
      { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
      "allowed",
    ],
    [
      "iam:PassedToService, another",
      { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
      "implicitDeny",
    ],
    [
      "iam:AssociatedResourceArn",
      { ArnLike: { "iam:AssociatedResourceARN": `${FUNCTION}*` } },
      "allowed",
    ],
  ])("E9.3 %s", (_key, Condition, expected) => {
    const document = withPolicies(createOnly, allow("iam:PassRole", { Condition }));
    const passRole = { ...create.passRole, associatedResource: FUNCTION };
    expect(evaluate(document, { ...create, passRole }).decision).toBe(expected);
  });

  it.each([
    ["aws:ResourceTag/team", ["role-tag-in-pass-role"]],
    ["iam:ResourceTag/team", ["role-tag-in-pass-role"]],
    ["aws:PrincipalTag/team", []],
  ])("E9.5 who can pass a role, controlled by %s", (key, doubts) => {
    const Condition = { StringEqualsIfExists: { [key]: "a" } };
    const document = withPolicies(createOnly, allow("iam:PassRole", { Condition }));
    const { decision, notModelled } = evaluate(document, create);
    expect([decision, notModelled.map(({ code }) => code)]).toEqual(["allowed", doubts]);
  });

  it.each([
    ["iam:AttachRolePolicy", "implicitDeny"],
    ["iam:PutRolePermissionsBoundary", "implicitDeny"],
    ["iam:DeleteRole", "implicitDeny"],
    ["iam:UpdateRoleDescription", "allowed"],
  ])("E9.4 on a service-linked role, %s is %s", (action, expected) => {
    const path = "/aws-service-role/x.amazonaws.com/";
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(allow("*")))],
          roles: [role("AWSServiceRoleForX", { path })],
        }),
      ],
    };
    const resource = `arn:aws:iam::${HOME}:role${path}AWSServiceRoleForX`;
    expect(evaluate(document, { principal: ALICE, action, resource }).decision).toBe(expected);
  });
});
