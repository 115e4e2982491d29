import { describe, expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import type { Stage } from "../iam/decision.ts";
import cases from "./testing/evaluation-cases.json" with { type: "json" };
import { decidingLayer } from "./testing/deciding-layer.ts";
import { loadWorld } from "./testing/load-world.ts";

const LAYERS: Readonly<Record<string, Stage>> = {
  identity: "identity-based-policies",
  resource: "resource-based-policy",
  trust: "resource-based-policy",
  scp: "service-control-policies",
  rcp: "resource-control-policies",
  boundary: "permissions-boundary",
  session: "session-policies",
  /** Both allowed; the resource's account, which comes second, settles it. */
  "identity+resource": "resource-based-policy",
};

/** JSON imports are of no one type; requests are read leniently anyway. */
function requestOf(one: { readonly request: object }): Request {
  const principal = "";
  return { principal, action: "", resource: "", ...one.request };
}

describe("E1–E12 cases from AWS's documentation", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, one) => {
    const world = loadWorld(one.scenario);
    const request = requestOf(one);
    const evaluation = world.evaluate(request);
    // GetCallerIdentity is settled by no policy: what was asked is whether the role could be assumed.
    const asked = evaluation.hops.at(-1) ?? evaluation;
    expect({
      decide: world.decide(request),
      evaluate: evaluation.decision,
      decidedBy: decidingLayer(evaluation) ?? decidingLayer(asked),
    }).toEqual({
      decide: one.expected,
      evaluate: one.expected,
      decidedBy: LAYERS[one.decidedBy],
    });
  });
});
