import { describe, expect, it } from "vitest";
import { framesOf } from "../state/frames.ts";
import {
  ALICE,
  evaluation,
  hop,
  lane,
  policy,
  ROLE,
  statement,
  trace,
} from "../state/testing/evaluation.ts";
import { chainOf } from "./chain.ts";

function chain(subject: ReturnType<typeof evaluation>) {
  return chainOf(subject, framesOf(subject));
}

const states = (line: ReturnType<typeof chain>["lines"][number] | undefined) =>
  line?.lanes.map(({ stations }) =>
    stations
      .filter(({ state }) => state !== "passed-by")
      .map(({ step, state }) => [step.stage, state]),
  );

const twoAccounts = evaluation(
  trace("0", "implicitDeny", [
    lane("0.0", "111111111111", "principal", "allowed", {
      "explicit-deny": ["no-match"],
      "identity-based-policies": [
        "allows",
        policy("p0", ALICE, "allows", [statement("s0", "Allow", null)]),
      ],
    }),
    lane("0.1", "222222222222", "resource", "implicitDeny", {
      "explicit-deny": ["no-match"],
      "resource-based-policy": ["no-match"],
    }),
  ]),
  "0.1.4",
);

describe("chainOf", () => {
  it("shows only the stages some lane knows, in AWS's order", () => {
    expect(chain(twoAccounts).stages).toEqual([
      "explicit-deny",
      "resource-control-policies",
      "service-control-policies",
      "vpc-endpoint-policy",
      "resource-based-policy",
      "identity-based-policies",
      "permissions-boundary",
      "session-policies",
    ]);
  });

  it("marks the refusing station on the lane that refused and none on the other", () => {
    expect(states(chain(twoAccounts).lines[0])).toEqual([
      [
        ["explicit-deny", "passed"],
        ["identity-based-policies", "passed"],
      ],
      [
        ["explicit-deny", "passed"],
        ["resource-based-policy", "refused"],
      ],
    ]);
    expect(
      chain(twoAccounts).lines[0]?.lanes.map(({ refusal }) => refusal?.step.id ?? null),
    ).toEqual([null, "0.1.4"]);
  });

  it("calls a resource-based policy without an Allow open, not refusing, where the identity allows", () => {
    const allowed = evaluation(
      trace("0", "allowed", [
        lane("0.0", "111111111111", "both", "allowed", {
          "resource-based-policy": ["no-match"],
          "identity-based-policies": ["allows"],
        }),
      ]),
      "0.0.5",
    );
    expect(states(chain(allowed).lines[0])).toEqual([
      [
        ["resource-based-policy", "open"],
        ["identity-based-policies", "passed"],
      ],
    ]);
  });

  it("finds what ended a lane that did not decide: a denial first, then the first that lacks an Allow", () => {
    const both = evaluation(
      trace("0", "explicitDeny", [
        lane("0.0", "111111111111", "principal", "explicitDeny", { "explicit-deny": ["denies"] }),
        lane("0.1", "222222222222", "resource", "implicitDeny", {
          "resource-based-policy": ["no-match"],
          "resource-control-policies": ["allows"],
        }),
      ]),
      "0.0.0",
    );
    expect(chain(both).lines[0]?.lanes.map(({ refusal }) => refusal?.step.stage)).toEqual([
      "explicit-deny",
      "resource-based-policy",
    ]);
  });

  it("passes a station that does not apply together with the stop before it", () => {
    const [line] = chain(twoAccounts).lines;
    expect(line?.lanes[0]?.stations.map(({ passedAt }) => passedAt)).toEqual([
      1, 1, 1, 1, 1, 2, 2, 2,
    ]);
    expect(line?.lanes[1]?.stations.map(({ passedAt }) => passedAt)).toEqual([
      3, 3, 3, 3, 4, 4, 4, 4,
    ]);
    expect(line?.end).toBe(5);
  });

  it("gives every call its line, and shows a session STS will not make as refused though policies allow", () => {
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
    expect(chain(refused).lines.map(({ call, decision }) => [call.id, decision])).toEqual([
      ["hop-0", "implicitDeny"],
      ["request", "implicitDeny"],
    ]);
  });
});
