import { describe, expect, it } from "vitest";
import { chain, contextOf, FIRST, INSTANCE, results, SECOND, through } from "../testing/chain.ts";
import {
  ALICE,
  allow,
  deny,
  HOME,
  inline,
  OBJECT,
  OTHER,
  policy,
  trust,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

const OIDC = "sts:AssumeRoleWithWebIdentity";

describe("E8 what a call passes", () => {
  it.each([
    ["the right external ID", "secret", "allowed"],
    ["a wrong one", "wrong", "implicitDeny"],
    ["none", null, "implicitDeny"],
  ])("E8.13 sts:ExternalId: %s", (_what, externalId, expected) => {
    const trusts = { Condition: { StringEquals: { "sts:ExternalId": "secret" } } };
    expect(evaluate(chain({ trusts }), through({ role: FIRST, externalId })).decision).toBe(
      expected,
    );
  });

  it("E8.13 an external ID nobody asked for is harmless", () => {
    expect(evaluate(chain(), through({ role: FIRST, externalId: "extra" })).decision).toBe(
      "allowed",
    );
  });

  it.each([
    ["Bool true, with MFA", { Bool: { "aws:MultiFactorAuthPresent": "true" } }, true, "allowed"],
    [
      "Bool true, without",
      { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      null,
      "implicitDeny",
    ],
    ["age, with MFA", { NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } }, true, "allowed"],
  ])("E8.14 MFA in a trust policy: %s", (_what, Condition, mfa, expected) => {
    expect(evaluate(chain({ trusts: { Condition } }), through({ role: FIRST, mfa })).decision).toBe(
      expected,
    );
  });

  it.each([
    ["an access key", { principal: ALICE }, undefined],
    [
      "a request that says how long ago",
      { principal: ALICE, context: { "aws:MultiFactorAuthAge": "600" } },
      ["true"],
    ],
    ["GetSessionToken with MFA", { principal: ALICE, session: { mfa: true } }, ["true"]],
    ["GetSessionToken without", { principal: ALICE, session: { mfa: false } }, ["false"]],
    ["a role assumed with MFA", { principal: FIRST, session: { mfa: true } }, ["true"]],
    ["a role assumed without", { principal: FIRST, session: { mfa: false } }, undefined],
    [
      "GetFederationToken, which takes no code",
      {
        principal: `arn:aws:sts::${HOME}:federated-user/c`,
        session: { user: ALICE, mfa: true, sessionPolicies: [policy(allow("*"))] },
      },
      undefined,
    ],
  ])("E8.14 aws:MultiFactorAuthPresent: %s", (_what, caller, expected) => {
    const request = { ...caller, action: "s3:GetObject", resource: OBJECT };
    expect(contextOf(chain(), request).get("aws:MultiFactorAuthPresent")).toEqual(expected);
  });

  it("E8.14 a call that presents a token carries no MFA, nor does its session", () => {
    const trusts = { Principal: { Federated: "accounts.google.com" }, Action: OIDC };
    const present = { Bool: { "aws:MultiFactorAuthPresent": "true" } };
    const request = {
      ...through({ role: FIRST, mfa: true }),
      principal: "accounts.google.com",
    };
    expect(contextOf(chain({ trusts }), request).has("aws:MultiFactorAuthPresent")).toBe(false);
    expect(results(chain({ trusts: { ...trusts, Condition: present } }), request)).toEqual([
      "AccessDenied trust-allows-nothing",
    ]);
  });

  it.each([
    ["no letters", { "_.:/=+-@ 1": "_.:/=+-@ 1" }],
    ["letters of any script", { 부서: "연구 개발" }],
    ["no value", { k: "" }],
    ["the longest", { ["k".repeat(128)]: "v".repeat(256) }],
    ["aws elsewhere", { "my:aws:k": "aws" }],
  ])("E8.18 tags of %s", (_what, tags) => {
    expect(results(chain(), through({ role: FIRST, tags }))).toEqual([3600]);
  });

  it.each([
    ["a session name of one character", { sessionName: "a" }, "session-name-not-valid"],
    ["a session name with a space", { sessionName: "a b" }, "session-name-not-valid"],
    ["an external ID of one character", { externalId: "x" }, "external-id-not-valid"],
    [
      "a source identity that begins with aws:",
      { sourceIdentity: "aws:x" },
      "source-identity-not-valid",
    ],
    [
      "51 tags",
      { tags: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, "v"])) },
      "too-many-tags",
    ],
    ["a key of 129 characters", { tags: { ["k".repeat(129)]: "v" } }, "tag-key-not-valid"],
    ["a key that begins with aws:", { tags: { "AWS:k": "v" } }, "tag-key-not-valid"],
    ["a key with a #", { tags: { "k#": "v" } }, "tag-key-not-valid"],
    ["an empty key", { tags: { "": "v" } }, "tag-key-not-valid"],
    ["a value of 257 characters", { tags: { k: "v".repeat(257) } }, "tag-value-not-valid"],
    ["a value that begins with aws:", { tags: { k: "aws:v" } }, "tag-value-not-valid"],
    ["keys that differ by case only", { tags: { Team: "a", team: "b" } }, "duplicate-tag-key"],
    [
      "eleven policies by ARN",
      {
        sessionPolicyArns: Array.from({ length: 11 }, (_, at) => `arn:aws:iam::aws:policy/P${at}`),
      },
      "too-many-session-policies",
    ],
  ])("E8.18 %s is a ValidationError, not AccessDenied", (_what, hop, code) => {
    expect(results(chain(), through({ role: FIRST, ...hop }))).toEqual([`ValidationError ${code}`]);
  });

  it("E8.19 the first hop that is refused ends the request", () => {
    const closed = { assumeRolePolicyDocument: policy(trust({ AWS: OTHER })) };
    const evaluation = evaluate(
      chain({ first: closed }),
      through({ role: FIRST }, { role: SECOND }),
    );
    expect([
      evaluation.decision,
      evaluation.hops.length,
      evaluation.decidedBy.startsWith("h0."),
    ]).toEqual(["implicitDeny", 1, true]);
    expect(
      evaluation.trace.children[0]?.children.every(({ outcome }) => outcome === "not-reached"),
    ).toBe(true);
  });

  it.each([
    ["no role", "", "ValidationError no-role-named"],
    ["everything", "*", "ValidationError role-not-valid"],
    ["a user", ALICE, "ValidationError role-not-valid"],
    [
      "a role its account does not have",
      `arn:aws:iam::${HOME}:role/gone`,
      "AccessDenied role-not-in-account",
    ],
    [
      "a role of an account that is not drawn",
      `arn:aws:iam::${OTHER}:role/there`,
      "AccessDenied role-of-unknown-account",
    ],
  ])("E8.25 a hop that names %s says so", (_what, role, expected) => {
    const request = through({ role });
    const { decision, blockedBy } = evaluate(chain(), request);
    expect([results(chain(), request), decision, blockedBy]).toEqual([
      [expected],
      "implicitDeny",
      [],
    ]);
  });

  it("E8.25 a policy that denies is still the first to be named", () => {
    const denies = { first: inline(allow("*"), deny("sts:AssumeRole")) };
    const request = through({ role: FIRST }, { role: `arn:aws:iam::${HOME}:role/gone` });
    expect(evaluate(chain(denies), request).decision).toBe("explicitDeny");
  });

  it("E8.20 a workload acts with its role, which its service assumes for it", () => {
    const document = chain({ trusts: { Principal: { Service: "ec2.amazonaws.com" } } });
    const request = { principal: INSTANCE, action: "s3:GetObject", resource: OBJECT };
    const { decision, hops } = evaluate(document, request);
    const context = contextOf(document, request);
    expect([decision, hops[0]?.request.principal]).toEqual(["allowed", "ec2.amazonaws.com"]);
    expect([context.get("ec2:SourceInstanceArn"), context.get("ec2:RoleDelivery")]).toEqual([
      [INSTANCE],
      ["2.0"],
    ]);
    expect(evaluate(chain(), request).decision).toBe("implicitDeny");
  });

  it("E8.21 only some of a token's claims stay in the session", () => {
    const provider = "cognito-identity.amazonaws.com";
    const document = chain({
      trusts: {
        Principal: { Federated: provider },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${provider}:oaud`]: "x" } },
      },
    });
    const request = {
      ...through({ role: FIRST }),
      principal: provider,
      context: { [`${provider}:sub`]: "s", [`${provider}:oaud`]: "x" },
    };
    const { hops, decision } = evaluate(document, {
      ...request,
      context: {},
      assume: [{ role: FIRST, context: request.context }],
    });
    const session = contextOf(document, {
      ...request,
      context: {},
      assume: [{ role: FIRST, context: request.context }],
    });
    expect([decision, hops[0]?.api]).toEqual(["allowed", "sts:AssumeRoleWithWebIdentity"]);
    expect([
      session.get(`${provider}:sub`),
      session.get(`${provider}:oaud`),
      session.get("aws:FederatedProvider"),
    ]).toEqual([["s"], undefined, [provider]]);
    expect(evaluate(document, request).decision).toBe("allowed");
  });

  it("E8.21 saml:doc is the account and the name of the provider", () => {
    const principal = `arn:aws:iam::${HOME}:saml-provider/Corp`;
    const trusts = {
      Principal: { Federated: principal },
      Action: "sts:AssumeRoleWithSAML",
      Condition: { StringEquals: { "saml:doc": `${HOME}/Corp` } },
    };
    const request = { ...through({ role: FIRST }), principal };
    expect(results(chain({ trusts }), request)).toEqual([3600]);
    expect(contextOf(chain({ trusts }), request).has("saml:doc")).toBe(false);
  });

  it("E8.23 sts:DurationSeconds is no key of these calls", () => {
    const trusts = { Condition: { Null: { "sts:DurationSeconds": "true" } } };
    const request = through({ role: FIRST, durationSeconds: 900 });
    expect(results(chain({ trusts }), request)).toEqual([900]);
  });
});
