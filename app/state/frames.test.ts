import { describe, expect, it } from "vitest";
import { framesOf } from "./frames.ts";
import {
  ALICE,
  BUCKET,
  evaluation,
  hop,
  lane,
  level,
  policy,
  ROLE,
  statement,
  trace,
} from "./testing/evaluation.ts";

const GROUP = "arn:aws:iam::111111111111:group/search-team";

const allowedByGroup = evaluation(
  trace("0", "allowed", [
    lane("0.0", "111111111111", "both", "allowed", {
      "explicit-deny": ["no-match"],
      "service-control-policies": [
        "allows",
        level("0.0.2.0", "r-root", "allows", [
          policy("p0", "r-root", "allows", [statement("s0", "Allow", null)]),
        ]),
        level("0.0.2.1", "111111111111", "allows", [
          policy("p1", "111111111111", "allows", [statement("s1", "Allow", null)]),
        ]),
      ],
      "identity-based-policies": [
        "allows",
        policy("p2", ALICE, "no-match", [statement("s2", "Allow", "Action")]),
        policy("p3", GROUP, "allows", [statement("s3", "Allow", null, { from: 20, to: 60 })]),
      ],
      "session-policies": ["not-reached"],
    }),
  ]),
  "s3",
);

describe("framesOf", () => {
  it("visits who calls, each stage that was asked, and the verdict; nothing passed by or unreached", () => {
    expect(framesOf(allowedByGroup).map(({ id, outcome }) => [id, outcome])).toEqual([
      ["authentication", "allows"],
      ["0.0.0", "no-match"],
      ["0.0.2", "allows"],
      ["0.0.5", "allows"],
      ["verdict", "allowed"],
    ]);
  });

  it("stands at the owner of what decided, and at the account for control policies of all levels", () => {
    expect(framesOf(allowedByGroup).map(({ at }) => at)).toEqual([
      ALICE,
      ALICE,
      "111111111111",
      GROUP,
      BUCKET,
    ]);
  });

  it("points at the whole statement that allowed", () => {
    const frame = framesOf(allowedByGroup).find(({ id }) => id === "0.0.5");
    expect(frame?.source).toEqual({ documentId: "doc-s3", range: { from: 20, to: 60 } });
  });

  it("points at the statement the verdict names where several policies allow", () => {
    const allowed = evaluation(
      trace("0", "allowed", [
        lane("0.0", "111111111111", "both", "allowed", {
          "identity-based-policies": [
            "allows",
            policy("p0", ALICE, "allows", [statement("first", "Allow", null)]),
            policy("p1", GROUP, "allows", [statement("second", "Allow", null)]),
          ],
        }),
      ]),
      "first",
    );
    const [, stage, verdict] = framesOf(allowed);
    expect(stage).toMatchObject({ at: ALICE, source: { documentId: "doc-first" } });
    expect(verdict?.source).toEqual(stage?.source);
  });

  it("concerns everyone whose policies were consulted", () => {
    const frame = framesOf(allowedByGroup).find(({ id }) => id === "0.0.2");
    expect(frame?.concerns).toEqual([ALICE, BUCKET, "111111111111", "r-root"]);
  });

  it("points at the element that failed in the closest Allow, never at a Deny that did not match", () => {
    const denied = evaluation(
      trace("0", "implicitDeny", [
        lane("0.0", "111111111111", "both", "implicitDeny", {
          "identity-based-policies": [
            "no-match",
            policy("p0", ALICE, "no-match", [
              statement("far", "Allow", "Action"),
              statement("near", "Allow", "condition"),
              statement("deny", "Deny", "condition"),
            ]),
            policy("p1", GROUP, "no-match", [statement("middle", "Allow", "Resource")]),
          ],
        }),
      ]),
      "0.0.5",
    );
    const [, stage, verdict] = framesOf(denied);
    expect(stage?.source).toEqual({ documentId: "doc-near", range: { from: 5, to: 6 } });
    expect(stage?.at).toBe(ALICE);
    expect(verdict).toMatchObject({ outcome: "implicitDeny", at: ALICE, source: stage?.source });
  });

  it("stands at the level that lets nothing through, even when it has no policy", () => {
    const denied = evaluation(
      trace("0", "implicitDeny", [
        lane("0.0", "111111111111", "both", "implicitDeny", {
          "service-control-policies": [
            "no-match",
            level("0.0.2.0", "r-root", "allows", [
              policy("p0", "r-root", "allows", [statement("s0", "Allow", null)]),
            ]),
            level("0.0.2.1", "ou-1", "no-match", []),
          ],
        }),
      ]),
      "0.0.2",
    );
    expect(framesOf(denied)[1]).toMatchObject({ at: "ou-1", source: null });
  });

  it("points at the Deny statement that matched", () => {
    const denied = evaluation(
      trace("0", "explicitDeny", [
        lane("0.0", "222222222222", "both", "explicitDeny", {
          "explicit-deny": [
            "denies",
            policy("p0", BUCKET, "denies", [
              statement("allow", "Allow", null),
              statement("deny", "Deny", null, { from: 7, to: 9 }),
            ]),
          ],
        }),
      ]),
      "deny",
    );
    const [, stage, verdict] = framesOf(denied);
    expect(stage).toMatchObject({
      at: BUCKET,
      source: { documentId: "doc-deny", range: { from: 7, to: 9 } },
    });
    expect(verdict).toMatchObject({ at: BUCKET, outcome: "explicitDeny", source: stage?.source });
  });

  it("takes the hops first, each ending at its role, and goes on as that role", () => {
    const chained = evaluation(
      trace(
        "0",
        "allowed",
        [
          lane("0.0", "222222222222", "both", "allowed", {
            "identity-based-policies": [
              "allows",
              policy("p1", ROLE, "allows", [statement("s1", "Allow", null)]),
            ],
          }),
        ],
        ROLE,
      ),
      "s1",
      {
        hops: [
          hop(
            trace("h0", "allowed", [
              lane("h0.0", "111111111111", "principal", "allowed", {
                "identity-based-policies": [
                  "allows",
                  policy("p2", ALICE, "allows", [statement("s2", "Allow", null)]),
                ],
              }),
              lane("h0.1", "222222222222", "resource", "allowed", {
                "resource-based-policy": [
                  "allows",
                  policy("p3", ROLE, "allows", [statement("s3", "Allow", null)]),
                ],
              }),
            ]),
            "s3",
          ),
        ],
      },
    );
    const frames = framesOf(chained);
    expect(frames.map(({ call, id, account, at }) => [call, id, account, at])).toEqual([
      ["hop-0", "authentication", null, ALICE],
      ["hop-0", "h0.0.5", "111111111111", ALICE],
      ["hop-0", "h0.1.4", "222222222222", ROLE],
      ["hop-0", "h0", null, ROLE],
      ["request", "0.0.5", "222222222222", ROLE],
      ["request", "verdict", null, BUCKET],
    ]);
    expect(frames[4]?.concerns).toContain(ROLE);
    expect(frames[4]?.concerns).not.toContain(ALICE);
  });

  it("ends a refused hop before the role, and shows a call STS will not take as no allow", () => {
    const refused = evaluation(trace("0", "implicitDeny", []), "h0", {
      hops: [
        hop(
          trace("h0", "allowed", [
            lane("h0.0", "222222222222", "both", "allowed", {
              "resource-based-policy": [
                "allows",
                policy("p", ROLE, "allows", [statement("s", "Allow", null)]),
              ],
            }),
          ]),
          "s",
          false,
        ),
      ],
    });
    expect(framesOf(refused).find(({ id }) => id === "h0")).toMatchObject({
      outcome: "implicitDeny",
      at: null,
    });
  });

  it("begins a session at its role and the root user at its account", () => {
    const at = (principal: string, subject: string) =>
      framesOf(
        evaluation(trace("0", "allowed", [], subject), "0", {
          request: { principal, action: "s3:GetObject", resource: BUCKET },
        }),
      )[0]?.at;
    expect(at("arn:aws:sts::222222222222:assumed-role/search-role/alice", ROLE)).toBe(ROLE);
    expect(at("arn:aws:iam::111111111111:root", "111111111111")).toBe("111111111111");
    const instance = "arn:aws:ec2:us-east-1:222222222222:instance/i-0abc";
    expect(at(instance, ROLE)).toBe(instance);
  });

  it("stays where it is while the other account looks for denials", () => {
    const twoAccounts = evaluation(
      trace("0", "allowed", [
        lane("0.0", "111111111111", "principal", "allowed", { "explicit-deny": ["no-match"] }),
        lane("0.1", "222222222222", "resource", "allowed", { "explicit-deny": ["no-match"] }),
      ]),
      "0",
    );
    expect(framesOf(twoAccounts).map(({ id, at }) => [id, at])).toEqual([
      ["authentication", ALICE],
      ["0.0.0", ALICE],
      ["0.1.0", null],
      ["verdict", BUCKET],
    ]);
  });

  it("begins with a refusal when the credentials are not good", () => {
    const unknown = evaluation(trace("0", "implicitDeny", []), "0", {
      authentication: {
        ok: false,
        error: "ExpiredToken",
        reason: { code: "principal-not-found", arn: ALICE },
      },
    });
    expect(framesOf(unknown).map(({ id, outcome }) => [id, outcome])).toEqual([
      ["authentication", "no-match"],
      ["verdict", "implicitDeny"],
    ]);
  });
});
