import { describe, expect, it } from "vitest";
import { chain, FIRST, INSTANCE, results, SECOND, through } from "../testing/chain.ts";
import { account, ALICE, allow, HOME, inline, policy, user } from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

describe("E8 durations", () => {
  it.each([
    ["default", {}, 3600],
    ["the least", { durationSeconds: 900 }, 900],
    ["less than the least", { durationSeconds: 899 }, "ValidationError duration-out-of-range"],
    ["the role's maximum", { durationSeconds: 7200 }, 7200],
    [
      "over the role's maximum",
      { durationSeconds: 7201 },
      "ValidationError duration-over-role-maximum",
    ],
    [
      "over any role's maximum",
      { durationSeconds: 43_201 },
      "ValidationError duration-out-of-range",
    ],
  ])("E8.8 %s", (_what, hop, expected) => {
    expect(results(chain(), through({ role: FIRST, ...hop }))).toEqual([expected]);
  });

  it.each([
    ["an hour", 3600, 3600],
    ["more", 3601, "ValidationError duration-over-chaining-maximum"],
  ])("E8.9 a chained role lasts an hour at most: %s", (_what, durationSeconds, expected) => {
    const request = through({ role: FIRST }, { role: SECOND, durationSeconds });
    expect(results(chain(), request)).toEqual([3600, expected]);
  });

  it("E8.9 a workload's own role is no chain", () => {
    const document = chain({ trusts: { Principal: { AWS: HOME, Service: "ec2.amazonaws.com" } } });
    const request = { ...through({ role: SECOND, durationSeconds: 3601 }), principal: INSTANCE };
    expect(results(document, request)).toEqual([
      3600,
      "ValidationError duration-over-chaining-maximum",
    ]);
    expect(results(document, { ...request, assume: [] })).toEqual([3600]);
  });

  it.each([
    ["within its duration", "2026-01-01T00:59:00Z", true],
    ["after it", "2026-01-01T01:01:00Z", false],
  ])("E8.10 a session is good %s", (_what, time, ok) => {
    const issued = { "aws:CurrentTime": "2026-01-01T00:00:00Z" };
    const request = { ...through({ role: FIRST, context: issued }), time };
    const { authentication } = evaluate(chain(), request);
    expect(authentication).toMatchObject(ok ? { ok } : { ok, error: "ExpiredToken" });
  });
});

describe("E8 what sessions can call", () => {
  const CAROL = `arn:aws:sts::${HOME}:federated-user/Carol`;
  const ROOT = `arn:aws:iam::${HOME}:root`;
  const fullSession = { user: ALICE, sessionPolicies: [policy(allow("*"))] };

  it.each([
    ["a role session: GetFederationToken", FIRST, {}, "sts:GetFederationToken", "implicitDeny"],
    ["a role session: GetSessionToken", FIRST, {}, "sts:GetSessionToken", "implicitDeny"],
    ["a federated user: IAM", CAROL, fullSession, "iam:ListUsers", "implicitDeny"],
    ["a federated user: AssumeRole", CAROL, fullSession, "sts:AssumeRole", "implicitDeny"],
    ["a federated user: another service", CAROL, fullSession, "s3:ListAllMyBuckets", "allowed"],
    ["GetSessionToken without MFA: IAM", ALICE, { mfa: false }, "iam:ListUsers", "implicitDeny"],
    ["GetSessionToken with MFA: IAM", ALICE, { mfa: true }, "iam:ListUsers", "allowed"],
    [
      "GetSessionToken: GetFederationToken",
      ALICE,
      { mfa: true },
      "sts:GetFederationToken",
      "implicitDeny",
    ],
    ["the root user: AssumeRole", ROOT, null, "sts:AssumeRole", "implicitDeny"],
    ["the root user: IAM", ROOT, null, "iam:ListUsers", "allowed"],
    ["the root user's GetSessionToken: IAM", ROOT, { mfa: false }, "iam:ListUsers", "implicitDeny"],
    ["the same with MFA", ROOT, { mfa: true }, "iam:ListUsers", "allowed"],
    ["the same: another service", ROOT, {}, "s3:ListAllMyBuckets", "allowed"],
  ])("E8.11 %s", (_what, principal, session, action, expected) => {
    const resource = action === "sts:AssumeRole" ? SECOND : "*";
    expect(evaluate(chain(), { principal, session, action, resource }).decision).toBe(expected);
  });

  it.each([
    ["GetSessionToken", ROOT, {}],
    ["GetFederationToken", CAROL, { user: ROOT }],
  ])("E8.11 the root user's credentials of %s last an hour", (_api, principal, session) => {
    const context = { "aws:TokenIssueTime": "2026-01-01T00:00:00Z" };
    const ask = (time: string) =>
      evaluate(chain(), {
        principal,
        session,
        action: "sts:GetCallerIdentity",
        resource: "*",
        context,
        time,
      }).authentication;
    expect(ask("2026-01-01T01:00:00Z")).toMatchObject({ ok: true });
    expect(ask("2026-01-01T01:00:01Z")).toMatchObject({ ok: false, error: "ExpiredToken" });
  });

  it.each([
    ["a user without policies", ALICE, null],
    ["a federated user without a session policy", CAROL, { user: ALICE }],
    ["the root user", ROOT, null],
  ])("E8.12 GetCallerIdentity needs no permission: %s", (_who, principal, session) => {
    const document = {
      accounts: [
        account(HOME, {
          users: [user("alice", inline({ Effect: "Deny", Action: "*", Resource: "*" }))],
        }),
      ],
    };
    const request = { principal, session, action: "sts:GetCallerIdentity", resource: "*" };
    expect(evaluate(document, request).decision).toBe("allowed");
  });
});
