import { describe, expect, it } from "vitest";
import { chain, contextOf, EVERY_CALL, FIRST, results, SECOND, through } from "../testing/chain.ts";
import { account, ALICE, allow, HOME, inline, policy, trust, user } from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

describe("E8 what a session hands on", () => {
  it.each([
    ["allowed by trust", {}, [3600]],
    [
      "not allowed by trust",
      { trusts: { Action: "sts:AssumeRole" } },
      ["AccessDenied dependent-refused"],
    ],
  ])("E8.15 session tags need sts:TagSession: %s", (_what, more, expected) => {
    expect(results(chain(more), through({ role: FIRST, tags: { team: "a" } }))).toEqual(expected);
  });

  const inheriting = (session: object) => ({
    principal: `arn:aws:sts::${HOME}:assumed-role/first/s`,
    session,
    action: "sts:AssumeRole",
    resource: SECOND,
  });
  const handsOnTag = { tags: { team: "a" }, transitiveTagKeys: ["team"] };
  const named = { sourceIdentity: "alice" };

  it.each<readonly [string, string, object, readonly string[], string]>([
    ["E8.15", "a transitive tag", handsOnTag, ["sts:TagSession"], "sts:TagSession"],
    ["E8.17", "a source identity", named, ["sts:SetSourceIdentity"], "sts:SetSourceIdentity"],
  ])("%s a session that assumes a role hands on %s", (_rule, _what, session, checked, action) => {
    const request = inheriting(session);
    const allowing = evaluate(chain(), request);
    expect([allowing.decision, allowing.dependent.map(({ trace }) => trace.action)]).toEqual([
      "allowed",
      checked,
    ]);
    const { decision, message } = evaluate(
      chain({ trusts: { Action: "sts:AssumeRole" } }),
      request,
    );
    expect([decision, message?.includes(action)]).toEqual(["implicitDeny", true]);
  });

  it("E8.17 a source identity is both keys of the next call", () => {
    const Condition = {
      StringEquals: { "aws:SourceIdentity": "alice", "sts:SourceIdentity": "alice" },
    };
    const document = chain({ trusts: { Condition } });
    expect(evaluate(document, inheriting(named)).decision).toBe("allowed");
    expect(evaluate(document, inheriting({})).decision).toBe("implicitDeny");
  });

  it.each([
    ["allowed", "*", ["sts:GetFederationToken", "sts:TagSession"], "allowed"],
    [
      "allowed",
      `arn:aws:sts::${HOME}:federated-user/c`,
      ["sts:GetFederationToken", "sts:TagSession"],
      "allowed",
    ],
    ["not allowed", "*", ["sts:GetFederationToken"], "implicitDeny"],
  ])("E8.15 tags of GetFederationToken: %s on %s", (_what, resource, actions, expected) => {
    const document = {
      accounts: [account(HOME, { users: [user("alice", inline(allow(actions)))] })],
    };
    const context = { "aws:RequestTag/team": "a" };
    const request = { principal: ALICE, action: "sts:GetFederationToken", resource, context };
    expect(evaluate(document, request).decision).toBe(expected);
  });

  it("E8.15 inherited tags need sts:TagSession too", () => {
    const onlyAssume = { assumeRolePolicyDocument: policy(trust({ AWS: HOME })) };
    const first = { role: FIRST, tags: { team: "a" }, transitiveTagKeys: ["team"] };
    expect(results(chain({ second: onlyAssume }), through(first, { role: SECOND }))).toEqual([
      3600,
      "AccessDenied dependent-refused",
    ]);
  });

  it("E8.16 session tags override the role's, whatever their case, and only transitive ones go on", () => {
    const document = chain({ first: { tags: { Team: "role", Cost: "1" } } });
    const first = {
      role: FIRST,
      tags: { team: "session", Project: "p" },
      transitiveTagKeys: ["PROJECT"],
    };
    const one = contextOf(document, through(first));
    const two = contextOf(document, through(first, { role: SECOND }));
    expect([
      one.get("aws:PrincipalTag/team"),
      one.get("aws:PrincipalTag/Cost"),
      one.get("aws:PrincipalTag/Project"),
    ]).toEqual([["session"], ["1"], ["p"]]);
    expect([two.get("aws:PrincipalTag/team"), two.get("aws:PrincipalTag/Project")]).toEqual([
      undefined,
      ["p"],
    ]);
  });

  it("E8.16 an inherited tag cannot be passed again", () => {
    const first = { role: FIRST, tags: { team: "a" }, transitiveTagKeys: ["team"] };
    expect(results(chain(), through(first, { role: SECOND, tags: { TEAM: "b" } }))).toEqual([
      3600,
      "AccessDenied transitive-tag-inherited",
    ]);
  });

  it("E8.16 the call has aws:RequestTag, aws:TagKeys and sts:TransitiveTagKeys", () => {
    const trusts = {
      Condition: {
        StringEquals: { "aws:RequestTag/team": "a" },
        "ForAllValues:StringEquals": { "aws:TagKeys": ["team"], "sts:TransitiveTagKeys": ["team"] },
      },
    };
    const hop = { role: FIRST, transitiveTagKeys: ["team"] };
    expect(evaluate(chain({ trusts }), through({ ...hop, tags: { team: "a" } })).decision).toBe(
      "allowed",
    );
    expect(
      evaluate(chain({ trusts }), through({ ...hop, tags: { team: "a", x: "y" } })).decision,
    ).toBe("implicitDeny");
  });

  it("E16.11 the call's own context adds to the keys of the tags it passes", () => {
    const Condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "stage"] } };
    const hop = { role: FIRST, tags: { team: "a" } };
    const passing = (key: string) =>
      through({ ...hop, context: { [`aws:RequestTag/${key}`]: "x" } });
    expect(results(chain({ trusts: { Condition } }), passing("stage"))).toEqual([3600]);
    expect(results(chain({ trusts: { Condition } }), passing("cost"))).toEqual([
      "AccessDenied trust-allows-nothing",
    ]);
  });

  it("E8.17 a source identity needs sts:SetSourceIdentity, and stays", () => {
    const document = chain();
    const first = { role: FIRST, sourceIdentity: "alice" };
    expect(contextOf(document, through(first, { role: SECOND })).get("aws:SourceIdentity")).toEqual(
      ["alice"],
    );
    expect(results(chain({ trusts: { Action: "sts:AssumeRole" } }), through(first))).toEqual([
      "AccessDenied dependent-refused",
    ]);
    expect(results(document, through(first, { role: SECOND, sourceIdentity: "bob" }))).toEqual([
      3600,
      "AccessDenied source-identity-immutable",
    ]);
  });

  it("E8.17 when chaining, the caller's own policies must allow sts:SetSourceIdentity too", () => {
    const direct = policy(trust({ AWS: FIRST }, EVERY_CALL));
    const document = chain({
      first: { ...inline(allow("sts:AssumeRole")) },
      second: { assumeRolePolicyDocument: direct },
    });
    const request = through({ role: FIRST }, { role: SECOND, sourceIdentity: "alice" });
    expect(results(document, request)).toEqual([3600, "AccessDenied dependent-refused"]);
  });
});
