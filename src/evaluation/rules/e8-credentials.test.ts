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
  READ,
  role,
  user,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";

const OLD_KEY = { id: "AKIAOLDOLDOLDOLDOLD1", active: false, ageDays: 400 };
const KEY = { id: "AKIAIOSFODNN7EXAMPLE", active: true, ageDays: 12 };

function signedIn(credentials: Parts) {
  const users = [user("alice", { ...inline(allow("*")), ...credentials })];
  return evaluate({ accounts: [account(HOME, { users })] }, { principal: ALICE, ...READ });
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
