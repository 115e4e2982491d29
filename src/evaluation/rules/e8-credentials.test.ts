import { describe, expect, it } from "vitest";
import {
  describeAuthentication,
  describeSession,
} from "../../explanation/describe-authentication.ts";
import { chain, FIRST, INSTANCE, SECOND, through } from "../testing/chain.ts";
import {
  account,
  ALICE,
  allow,
  HOME,
  inline,
  OBJECT,
  type Parts,
  policy,
  READ,
  role,
  trust,
  user,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

const OLD_KEY = { id: "AKIAOLDOLDOLDOLDOLD1", active: false, ageDays: 400 };
const KEY = { id: "AKIAIOSFODNN7EXAMPLE", active: true, ageDays: 12 };

function signedIn(credentials: Parts, request: Parts = {}) {
  const users = [user("alice", { ...inline(allow("*")), ...credentials })];
  const document = { accounts: [account(HOME, { users })] };
  return evaluate(document, { principal: ALICE, ...READ, ...request });
}

describe("E8 whose credentials sign", () => {
  it.each<readonly [string, Parts, string]>([
    ["no key is drawn", {}, "user-caller"],
    ["a key is active", { accessKeys: [OLD_KEY, KEY] }, "access-key-caller"],
    ["only the password is left", { accessKeys: [OLD_KEY], consoleAccess: true }, "console-caller"],
  ])("E8.22 a user signs when %s", (_what, credentials, code) => {
    const { authentication, decision } = signedIn(credentials);
    expect(authentication).toMatchObject({ ok: true, expires: null, reason: { code } });
    expect(decision).toBe("allowed");
  });

  it("E8.22 an inactive key ends the request before any policy", () => {
    const { authentication, decision, message, trace } = signedIn({ accessKeys: [OLD_KEY] });
    expect(authentication).toEqual({
      ok: false,
      error: "InvalidClientTokenId",
      reason: { code: "access-key-inactive", user: ALICE, accessKey: OLD_KEY.id },
    });
    expect(decision).toBe("implicitDeny");
    expect(trace.children).toEqual([]);
    expect(message).toBe("The security token included in the request is invalid.");
    expect(describeAuthentication(authentication, "en")).toMatch(
      /^InvalidClientTokenId: the access key `AKIAOLDOLDOLDOLDOLD1` .* is inactive/u,
    );
  });

  const OTHER_KEY = { id: "AKIAI44QH8DHBEXAMPLE", active: true, ageDays: 3 };

  it.each([KEY, OTHER_KEY])(
    "E8.22 of several active keys the one signs that is named: %s",
    (key) => {
      const keys = { accessKeys: [KEY, OTHER_KEY] };
      const { authentication, decision } = signedIn(keys, { accessKeyId: key.id });
      const reason = { code: "access-key-caller", user: ALICE, accessKey: key.id };
      expect(authentication).toMatchObject({ ok: true, credentials: "long-term", reason });
      expect(decision).toBe("allowed");
    },
  );

  it.each([
    ["is inactive", { accessKeys: [OLD_KEY, KEY], consoleAccess: true }, "access-key-inactive"],
    ["is not theirs", { accessKeys: [KEY] }, "access-key-not-found"],
    ["is not drawn", {}, "access-key-not-found"],
  ])("E8.22 a named key that %s ends the request before any policy", (_what, keys, code) => {
    const named = signedIn(keys, { accessKeyId: OLD_KEY.id });
    expect(named.authentication).toEqual({
      ok: false,
      error: "InvalidClientTokenId",
      reason: { code, user: ALICE, accessKey: OLD_KEY.id },
    });
    expect(named.message).toBe("The security token included in the request is invalid.");
    expect(describeAuthentication(named.authentication, "ko")).toContain(OLD_KEY.id);
  });

  it("E8.22 a key of a user of another account may exist", () => {
    const stranger = "arn:aws:iam::999999999999:user/mallory";
    const { authentication } = signedIn({}, { principal: stranger, accessKeyId: KEY.id });
    const reason = { code: "access-key-caller", user: stranger, accessKey: KEY.id };
    expect(authentication).toMatchObject({ ok: true, reason });
  });

  it("E8.22 temporary credentials have a key of their own", () => {
    const { authentication } = signedIn(
      { accessKeys: [OLD_KEY] },
      { accessKeyId: OLD_KEY.id, session: {} },
    );
    expect(authentication).toMatchObject({ ok: true, credentials: "temporary" });
  });

  it.each([
    ["ec2:us-east-1:111111111111:instance/i-0abc", "allowed"],
    ["lambda:us-east-1:111111111111:function:report", "allowed"],
    ["ecs:us-east-1:111111111111:task/main/0abc", "allowed"],
    ["eks:us-east-1:111111111111:podidentityassociation/main/a-0abc", "implicitDeny"],
    ["emr-serverless:us-east-1:111111111111:/applications/0abc/jobruns/1", "implicitDeny"],
    ["glue:us-east-1:111111111111:job/nightly", "implicitDeny"],
    ["rolesanywhere:us-east-1:111111111111:profile/0abc", "implicitDeny"],
    ["transfer:us-east-1:111111111111:user/s-0abc/carol", "implicitDeny"],
  ])(
    "E8.24 session policies of a workload count where its service passes them: %s",
    (arn, expected) => {
      const workload = `arn:aws:${arn}`;
      const anyService = { assumeRolePolicyDocument: policy(trust("*")) };
      const roles = [role("first", { ...inline(allow("*")), ...anyService })];
      const document = {
        accounts: [account(HOME, { roles, resources: [{ arn: workload, role: FIRST }] })],
      };
      const session = { sessionPolicies: [policy(allow("ec2:*"))] };
      const request = { principal: workload, ...READ, session };
      const { decision, hops } = evaluate(document, request);
      expect(decision).toBe(expected);
      expect(hops[0]?.hop.sessionPolicies?.length).toBe(expected === "allowed" ? 0 : 1);
    },
  );

  it.each([
    ["v1", "instance-metadata-v1", "version 1"],
    ["v2", "instance-metadata-v2", "version 2"],
    [null, "instance-metadata", "from the instance metadata service"],
  ])(
    "E8.20 an instance has its credentials from its metadata service: %s",
    (imds, source, said) => {
      const document = {
        accounts: [
          account(HOME, {
            roles: [role("first", inline(allow("*")))],
            resources: [{ arn: INSTANCE, role: FIRST, imds }],
          }),
        ],
      };
      const [hop] = evaluate(document, { principal: INSTANCE, ...READ }).hops;
      expect(hop?.authentication.reason).toMatchObject({ code: "workload-caller", source });
      expect(hop === undefined ? "" : describeAuthentication(hop.authentication, "en")).toContain(
        said,
      );
    },
  );
});

describe("E8 when credentials end", () => {
  const at = (time: string) => ({ context: { "aws:CurrentTime": time } });
  const MORNING = "2026-01-01T09:00:00Z";

  it("E8.10 every session says its ARN and its end", () => {
    const request = {
      ...through({ role: FIRST, sessionName: "s1", ...at(MORNING) }),
      time: MORNING,
    };
    const { hops, authentication } = evaluate(chain(), request);
    const session = `arn:aws:sts::${HOME}:assumed-role/first/s1`;
    const expires = "2026-01-01T10:00:00Z";
    expect(hops[0]?.result).toEqual({ ok: true, session, durationSeconds: 3600, expires });
    expect(authentication).toMatchObject({ arn: session, expires });
    expect(describeAuthentication(authentication, "en")).toContain(`good until ${expires}`);
    expect(hops.map((hop) => describeSession(hop, "en"))).toEqual([
      `\`sts:AssumeRole\` returns an access key, a secret key and a session token of \`${session}\`, good until ${expires}`,
    ]);
  });

  it.each([
    ["while it lasts", "2026-01-01T09:59:00Z", ["s1", "s2"], true],
    ["after its end", "2026-01-01T10:01:00Z", ["s1"], false],
  ])("E8.10 a session assumes the next role %s", (_what, later, sessions, ok) => {
    const request = {
      ...through(
        { role: FIRST, sessionName: "s1", ...at(MORNING) },
        { role: SECOND, sessionName: "s2", ...at(later) },
      ),
      resource: OBJECT,
      time: later,
    };
    const { hops, authentication } = evaluate(chain(), request);
    expect(hops.map(({ hop }) => hop.sessionName)).toEqual(sessions);
    expect(authentication).toMatchObject(ok ? { ok } : { ok, error: "ExpiredToken" });
  });
});
