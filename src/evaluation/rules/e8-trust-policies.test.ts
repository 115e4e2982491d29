import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  boundary,
  bounded,
  deny,
  HOME,
  inline,
  OBJECT,
  OTHER,
  policy,
  role,
  trust,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const assume = { action: "sts:AssumeRole", resource: APP_ROLE };
const SAML = `arn:aws:iam::${HOME}:saml-provider/Corp`;
const OIDC = `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com`;
const COGNITO = "cognito-identity.amazonaws.com";

/** The role `app` with this trust policy, and alice with these policies. */
function trusting(statements: readonly Parts[], alices: Parts = {}, more: Parts = {}): object {
  return {
    accounts: [
      account(HOME, {
        users: [user("alice", { ...alices })],
        roles: [
          role("app", {
            assumeRolePolicyDocument: policy(...statements),
            ...inline(allow("s3:*")),
            ...more,
          }),
        ],
        policies: [boundary(allow("ec2:*"))],
      }),
    ],
  };
}

describe("E8 trust policies", () => {
  it.each([
    ["names the user", trust({ AWS: ALICE }), {}, "allowed resource-based-policy"],
    ["names the account", trust({ AWS: HOME }), {}, "implicitDeny identity-based-policies"],
    [
      "names the account, and the user's policies allow",
      trust({ AWS: HOME }),
      inline(allow("sts:*")),
      "allowed identity-based-policies",
    ],
    [
      "names another, and the user's policies allow",
      trust({ AWS: OTHER }),
      inline(allow("sts:*")),
      "implicitDeny resource-based-policy",
    ],
    [
      "denies the user",
      { ...trust({ AWS: ALICE }), Effect: "Deny" },
      inline(allow("sts:*")),
      "explicitDeny resource-based-policy",
    ],
    [
      "names the user, whose policies deny",
      trust({ AWS: ALICE }),
      inline(deny("sts:*")),
      "explicitDeny identity-based-policies",
    ],
  ])("E8.1 in one account, trust that %s", (_what, statement, alices, expected) => {
    expect(verdict(trusting([statement], alices), { principal: ALICE, ...assume })).toBe(expected);
  });

  it("E8.2 a user that trust names still needs its boundary to allow it, and the verdict says that AWS's pages disagree", () => {
    const evaluation = evaluate(trusting([trust({ AWS: ALICE })], bounded()), {
      principal: ALICE,
      ...assume,
    });
    expect([evaluation.decision, evaluation.blockedBy, evaluation.notModelled]).toEqual([
      "implicitDeny",
      ["permissions-boundary"],
      [{ code: "trusted-user-with-boundary", user: ALICE }],
    ]);
  });

  it.each([
    ["allows", { AWS: ALICE }, [allow("sts:*")], "allowed"],
    ["denies", { AWS: ALICE }, [allow("*"), deny("sts:*")], "explicitDeny"],
    ["limits what trust gives the account", { AWS: HOME }, [allow("s3:*")], "implicitDeny"],
  ])("E8.2 AWS's pages agree where the boundary %s", (_what, principal, statements, expected) => {
    const users = [user("alice", { ...bounded(), ...inline(allow("sts:*")) })];
    const roles = [role("app", { assumeRolePolicyDocument: policy(trust(principal)) })];
    const policies = [boundary(...statements)];
    const document = { accounts: [account(HOME, { users, roles, policies })] };
    const { decision, notModelled } = evaluate(document, { principal: ALICE, ...assume });
    expect([decision, notModelled]).toEqual([expected, []]);
  });

  it.each([
    ["both allow", inline(allow("sts:AssumeRole")), "allowed resource-based-policy"],
    ["trust alone", {}, "implicitDeny identity-based-policies"],
  ])("E8.3 across accounts both must allow: %s", (_what, bobs, expected) => {
    const BOB = `arn:aws:iam::${OTHER}:user/bob`;
    const document = {
      accounts: [
        account(OTHER, { users: [user("bob", bobs)] }),
        account(HOME, {
          roles: [role("app", { assumeRolePolicyDocument: policy(trust({ AWS: BOB })) })],
        }),
      ],
    };
    expect(verdict(document, { principal: BOB, ...assume })).toBe(expected);
  });

  it.each([
    [
      "a service",
      "ec2.amazonaws.com",
      { Service: "ec2.amazonaws.com" },
      "sts:AssumeRole",
      "allowed",
    ],
    ["SAML", SAML, { Federated: SAML }, "sts:AssumeRoleWithSAML", "allowed"],
    ["SAML, by the wrong action", SAML, { Federated: SAML }, "sts:AssumeRole", "implicitDeny"],
    ["OpenID Connect", OIDC, { Federated: OIDC }, "sts:AssumeRoleWithWebIdentity", "allowed"],
    [
      "OpenID Connect, by the wrong action",
      OIDC,
      { Federated: OIDC },
      "sts:AssumeRoleWithSAML",
      "implicitDeny",
    ],
    [
      "a built-in provider",
      COGNITO,
      { Federated: COGNITO },
      "sts:AssumeRoleWithWebIdentity",
      "allowed",
    ],
  ])(
    "E8.4 trust alone decides for %s, and its action must match",
    (_who, principal, named, Action, expected) => {
      const document = trusting([trust(named, { Action })]);
      const request = {
        principal,
        action: "s3:GetObject",
        resource: OBJECT,
        assume: [{ role: APP_ROLE }],
      };
      expect(
        evaluate(
          document,
          principal.endsWith("ec2.amazonaws.com") ? { principal, ...assume } : request,
        ).decision,
      ).toBe(expected);
    },
  );

  it.each([
    ["one that is there", OIDC, [{ type: "oidc", url: "token.actions.githubusercontent.com" }], []],
    ["one of another name", SAML, [{ type: "saml", name: "Other" }], ["principal-not-found"]],
    ["one that is not there", OIDC, [], ["principal-not-found"]],
    ["a built-in one", COGNITO, [], []],
  ])(
    "E8.4 whoever %s vouches for needs it in the role's account",
    (_what, provider, identityProviders, codes) => {
      const named = trust({ Federated: provider }, { Action: "sts:*" });
      const document = {
        accounts: [
          account(HOME, {
            identityProviders,
            roles: [
              role("app", { assumeRolePolicyDocument: policy(named), ...inline(allow("s3:*")) }),
            ],
          }),
        ],
      };
      const request = { principal: provider, action: "s3:GetObject", resource: OBJECT };
      const { decision, notModelled } = evaluate(document, {
        ...request,
        resourceAccount: HOME,
        assume: [{ role: APP_ROLE }],
      });
      expect([decision, notModelled.map(({ code }) => code)]).toEqual(["allowed", codes]);
    },
  );

  it.each([
    ["a service", { Service: "ec2.amazonaws.com" }, "*", "implicitDeny resource-based-policy"],
    ["itself", { AWS: APP_ROLE }, "s3:*", "allowed resource-based-policy"],
    ["its account", { AWS: HOME }, "*", "allowed identity-based-policies"],
    ["its account", { AWS: HOME }, "s3:*", "implicitDeny identity-based-policies"],
  ])(
    "E8.5 a role that trusts %s assumes itself: %j, allowed %s",
    (_whom, trusted, may, expected) => {
      const document = trusting([trust(trusted)], {}, inline(allow(may)));
      expect(verdict(document, { principal: APP_SESSION, ...assume })).toBe(expected);
    },
  );

  it.each([
    ["a Resource", { ...trust({ AWS: ALICE }), Resource: "*" }],
    ["NotPrincipal", { Effect: "Allow", NotPrincipal: { AWS: OTHER }, Action: "sts:AssumeRole" }],
  ])(
    "E8.6 a trust policy with %s could not be stored, and is not evaluated",
    (_what, statement) => {
      expect(verdict(trusting([statement]), { principal: ALICE, ...assume })).toBe(
        "implicitDeny resource-based-policy",
      );
    },
  );

  it("E8.7 who comes with a provider's token has no credentials before assuming a role", () => {
    const { authentication } = evaluate(trusting([]), {
      principal: SAML,
      action: "s3:GetObject",
      resource: OBJECT,
    });
    expect(authentication).toMatchObject({ ok: false, reason: { code: "must-assume-a-role" } });
  });
});
