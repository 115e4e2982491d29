import { describe, expect, it } from "vitest";
import { framesOf } from "../state/frames.ts";
import { evaluation, lane, trace } from "../state/testing/evaluation.ts";
import { chainOf } from "./chain.ts";
import { segmentsOf } from "./segments.ts";

// Stops: authentication 0, explicit deny 1, SCP 2 (refuses), verdict 3.
const subject = evaluation(
  trace("0", "implicitDeny", [
    lane("0.0", "111111111111", "both", "implicitDeny", {
      "explicit-deny": ["no-match"],
      "service-control-policies": ["no-match"],
      "identity-based-policies": ["not-reached"],
    }),
  ]),
  "0.0.2",
);

function pieces(step: number) {
  const [line] = chainOf(subject, framesOf(subject)).lines;
  const [first] = line?.lanes ?? [];
  return line === undefined || first === undefined ? [] : segmentsOf(first, step, line.end);
}

describe("segmentsOf", () => {
  it("lies ahead before the request is sent", () => {
    expect(new Set(pieces(-1))).toEqual(new Set(["ahead"]));
  });

  it("is travelled as far as the token has come", () => {
    expect(pieces(1).slice(0, 3)).toEqual(["travelled", "travelled", "ahead"]);
  });

  it("breaks off at the stage that refuses, and is dead behind it", () => {
    expect(pieces(3)).toEqual([
      "travelled",
      "travelled",
      "into-silence",
      ...Array.from({ length: 6 }, () => "dead"),
    ]);
  });
});
