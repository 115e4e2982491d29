import { describe, expect, it } from "vitest";
import type { Request } from "../../iam/request.ts";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  bucket,
  BUCKET,
  deny,
  grant,
  HOME,
  inline,
  OBJECT,
  organization,
  OTHER,
  policy,
  READ,
  role,
  scp,
  trust,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

const alice = { principal: ALICE, ...READ };
const NOT_AUTHORIZED = `User: ${ALICE} is not authorized to perform: s3:GetObject on resource: ${OBJECT}`;
const everything = inline(allow("*"));

const messageOf = (parts: Parts, request: Partial<Request> = {}, more: Parts = {}) =>
  evaluate({ accounts: [account(HOME, { ...parts })], ...more }, { ...alice, ...request }).message;

describe("E14 what AWS prints", () => {
  it("E14.1 no identity-based policy allows it", () => {
    expect(messageOf({ users: [user("alice")] })).toBe(
      `${NOT_AUTHORIZED} because no identity-based policy allows the s3:GetObject action`,
    );
  });

  it("E14.1 no service control policy allows it, and no resource is named for *", () => {
    const parts = { users: [user("alice", everything)], serviceControlPolicies: [] };
    const request = { action: "codecommit:ListRepositories", resource: "*" };
    expect(messageOf(parts, request, { organizations: [organization({})] })).toBe(
      `User: ${ALICE} is not authorized to perform: codecommit:ListRepositories because no service control policy allows the codecommit:ListRepositories action`,
    );
  });

  it("E14.1 no role trust policy allows it", () => {
    const parts = { users: [user("alice", everything)], roles: [role("app")] };
    const request = { action: "sts:AssumeRole", resource: APP_ROLE };
    expect(messageOf(parts, request)).toBe(
      `User: ${ALICE} is not authorized to perform: sts:AssumeRole on resource: ${APP_ROLE} because no role trust policy allows the sts:AssumeRole action`,
    );
  });

  it.each([
    ["an inline policy", inline(deny("s3:*")), "an identity-based policy"],
    [
      "a managed policy",
      { attachedPolicies: [`arn:aws:iam::${HOME}:policy/No`] },
      `an identity-based policy: arn:aws:iam::${HOME}:policy/No`,
    ],
  ])("E14.2 an explicit deny in %s", (_what, alices, type) => {
    const policies = [{ name: "No", document: policy(deny("s3:*")) }];
    expect(messageOf({ users: [user("alice", alices)], policies })).toBe(
      `${NOT_AUTHORIZED} with an explicit deny in ${type}`,
    );
  });

  it("E14.2 an explicit deny in the role trust policy and in a service control policy", () => {
    const denies = policy({ ...trust("*"), Effect: "Deny" });
    const parts = {
      users: [user("alice", everything)],
      roles: [role("app", { assumeRolePolicyDocument: denies })],
    };
    expect(messageOf(parts, { action: "sts:AssumeRole", resource: APP_ROLE })).toContain(
      "with an explicit deny in the role trust policy",
    );
    const limited = {
      users: [user("alice", everything)],
      serviceControlPolicies: ["FullAWSAccess", "No"],
    };
    const organizations = [organization({ policies: [scp("No", deny("s3:*"))] })];
    expect(messageOf(limited, {}, { organizations })).toBe(
      `${NOT_AUTHORIZED} with an explicit deny in a service control policy`,
    );
  });

  it.each([
    ["another organization", [], NOT_AUTHORIZED],
    [
      "the same organization",
      [organization({ accounts: [HOME, OTHER] })],
      `${NOT_AUTHORIZED} because no resource-based policy allows the s3:GetObject action`,
    ],
  ])("E14.3 the bucket policy of %s", (_where, organizations, expected) => {
    const document = {
      accounts: [
        account(HOME, { users: [user("alice", everything)] }),
        account(OTHER, { resources: [bucket(grant({ Service: "logs.amazonaws.com" }))] }),
      ],
      organizations,
    };
    expect(evaluate(document, alice).message).toBe(expected);
  });

  it("E14.3 an anonymous caller is told nothing", () => {
    expect(messageOf({ resources: [{ arn: BUCKET }] }, { principal: "anonymous" })).toBe(
      "Access Denied",
    );
  });

  it.each([
    [
      "the root user",
      { principal: `arn:aws:iam::${HOME}:root`, action: "sts:AssumeRole", resource: APP_ROLE },
      "Roles may not be assumed by root accounts.",
    ],
    [
      "too long a session",
      { assume: [{ role: APP_ROLE, durationSeconds: 7200 }] },
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    ],
    [
      "a name it does not take",
      { assume: [{ role: APP_ROLE, sessionName: "a b" }] },
      "An error occurred (ValidationError) when calling the AssumeRole operation",
    ],
    [
      "a session's GetSessionToken",
      { principal: APP_ROLE, action: "sts:GetSessionToken", resource: "*" },
      "Cannot call GetSessionToken with session credentials",
    ],
    [
      "nobody",
      { principal: "arn:aws:iam::111111111111:user/nobody" },
      "The security token included in the request is invalid.",
    ],
  ])("E14.4 STS to %s", (_who, request, expected) => {
    const roles = [role("app", { assumeRolePolicyDocument: policy(trust({ AWS: ALICE })) })];
    expect(messageOf({ users: [user("alice", everything)], roles }, request)).toBe(expected);
  });
});
