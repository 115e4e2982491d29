import { describe, expect, it } from "vitest";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  APP_SESSION,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  organization,
  OTHER,
  policy,
  rcp,
  READ,
  role,
  scp,
  user,
  type Parts,
} from "../testing/documents.ts";
import { evaluate, verdict } from "../testing/verdict.ts";

const BOB = `arn:aws:iam::${OTHER}:user/bob`;
const alice = { principal: ALICE, ...READ };
const readAll = inline(allow("s3:*"));

function acrossAccounts(alices: Parts, statements: readonly Parts[], more: Parts = {}): object {
  return {
    accounts: [
      account(HOME, { users: [user("alice", { ...alices })], roles: [role("app")] }),
      account(OTHER, { resources: [bucket(...statements)] }),
    ],
    ...more,
  };
}

describe("E3 cross-account", () => {
  it.each([
    ["both allow", readAll, [grant({ AWS: HOME })], "allowed resource-based-policy"],
    [
      "only the identity's side allows",
      readAll,
      [grant({ AWS: BOB })],
      "implicitDeny resource-based-policy",
    ],
    [
      "only the resource's side allows",
      {},
      [grant({ AWS: HOME })],
      "implicitDeny identity-based-policies",
    ],
    [
      "the identity's side denies",
      inline(allow("s3:*"), deny("s3:*")),
      [grant({ AWS: HOME })],
      "explicitDeny identity-based-policies",
    ],
    [
      "the resource's side denies",
      readAll,
      [grant({ AWS: HOME }), { ...grant("*"), Effect: "Deny" }],
      "explicitDeny resource-based-policy",
    ],
  ])("E3.1 both accounts must allow: %s", (_what, alices, statements, expected) => {
    expect(verdict(acrossAccounts(alices, statements), alice)).toBe(expected);
  });

  it("E3.1 the trace has two lanes, the principal's account first", () => {
    const { trace } = evaluate(acrossAccounts(readAll, [grant({ AWS: HOME })]), alice);
    expect(trace.children.map(({ side, account: id }) => [side, id])).toEqual([
      ["principal", HOME],
      ["resource", OTHER],
    ]);
  });

  it.each([
    ["the user", ALICE, ALICE],
    ["the role", APP_ROLE, APP_SESSION],
    ["the session", APP_SESSION, APP_SESSION],
    ["everyone", "*", ALICE],
  ])("E3.2 naming %s does not waive the identity side", (_who, named, principal) => {
    const document = acrossAccounts({}, [grant({ AWS: named })]);
    expect(verdict(document, { principal, ...READ })).toBe("implicitDeny identity-based-policies");
  });

  it("E3.3 SCPs of the resource account do not touch outside principals", () => {
    const document = acrossAccounts(readAll, [grant({ AWS: HOME })], {
      organizations: [
        organization({
          accounts: [OTHER],
          policies: [scp("No", deny("s3:*"))],
          unit: { serviceControlPolicies: ["FullAWSAccess", "No"] },
        }),
      ],
    });
    expect(verdict(document, alice)).toBe("allowed resource-based-policy");
  });

  it("E3.3 RCPs of the principal account do not touch foreign resources", () => {
    const document = acrossAccounts(readAll, [grant({ AWS: HOME })], {
      organizations: [
        organization({
          policies: [rcp("No", deny("s3:*", { Principal: "*" }))],
          unit: { resourceControlPolicies: ["No"] },
        }),
      ],
    });
    expect(verdict(document, alice)).toBe("allowed resource-based-policy");
  });

  it("E3.4 credentials are valid in one partition only", () => {
    const evaluation = evaluate(
      { accounts: [account(HOME, { users: [user("alice", inline(allow("*")))] })] },
      { principal: ALICE, action: "s3:GetObject", resource: "arn:aws-cn:s3:::bucket/key" },
    );
    expect([evaluation.decision, evaluation.trace.reason.code]).toEqual([
      "implicitDeny",
      "other-partition",
    ]);
  });

  it("E3.5 the root user of the trusted account has what the resource policy gives the account", () => {
    const root = { principal: `arn:aws:iam::${HOME}:root`, ...READ };
    expect(verdict(acrossAccounts({}, [grant({ AWS: HOME })]), root)).toBe(
      "allowed resource-based-policy",
    );
    expect(verdict(acrossAccounts({}, [grant({ AWS: BOB })]), root)).toBe(
      "implicitDeny resource-based-policy",
    );
  });

  it("E3.6 a caller of an account that is not drawn has its identity side taken to allow, and the verdict says so", () => {
    const outsider = { principal: "arn:aws:iam::333333333333:user/eve", ...READ };
    const open = {
      accounts: [account(OTHER, { resources: [bucket(grant({ AWS: "333333333333" }))] })],
    };
    const closed = { accounts: [account(OTHER, { resources: [bucket(grant({ AWS: HOME }))] })] };
    const evaluation = evaluate(open, outsider);
    expect([evaluation.decision, evaluation.notModelled.map(({ code }) => code)]).toEqual([
      "allowed",
      ["identity-side-not-modelled"],
    ]);
    expect(verdict(closed, outsider)).toBe("implicitDeny resource-based-policy");
  });

  it("E3.6 a resource of an account that is not drawn is not allowed, and the verdict says so", () => {
    const document = { accounts: [account(HOME, { users: [user("alice", readAll)] })] };
    const evaluation = evaluate(document, { ...alice, resourceAccount: "333333333333" });
    expect([evaluation.decision, evaluation.notModelled.map(({ code }) => code)]).toEqual([
      "implicitDeny",
      ["resource-side-not-modelled", "access-control-lists-not-modelled"],
    ]);
  });

  it.each([
    ["the bucket's policy", readAll, [], ["access-control-lists-not-modelled"]],
    ["the caller's account", {}, [grant({ AWS: HOME })], []],
    ["both", {}, [], []],
    ["a Deny", readAll, [deny("s3:*", { Principal: "*" })], []],
  ])(
    "E3.7 an access control list could allow what is refused by %s",
    (_who, alices, statements, doubts) => {
      const { notModelled } = evaluate(acrossAccounts(alices, statements), alice);
      expect(notModelled.map(({ code }) => code)).toEqual(doubts);
    },
  );

  it("E3.6 an unknown user of a known account cannot sign", () => {
    const { authentication } = evaluate(
      { accounts: [account(HOME)] },
      { principal: ALICE, ...READ },
    );
    expect(authentication).toEqual({
      ok: false,
      error: "InvalidClientTokenId",
      reason: { code: "principal-not-found", arn: ALICE },
    });
  });

  it("E3.6 policies of sessions of an account that is not drawn are matched by what their ARN tells", () => {
    const document = {
      accounts: [
        account(OTHER, {
          resources: [
            {
              arn: "arn:aws:s3:::bucket",
              policy: policy(grant({ AWS: "arn:aws:iam::333333333333:role/vendor" })),
            },
          ],
        }),
      ],
    };
    const vendor = { principal: "arn:aws:sts::333333333333:assumed-role/vendor/s1", ...READ };
    expect(verdict(document, vendor)).toBe("allowed resource-based-policy");
  });
});
