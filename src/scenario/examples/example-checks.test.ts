import { beforeAll, describe, expect, test } from "vitest";
import type { Evaluation, TraceStep } from "../../evaluation/trace.ts";
import { compileScenario } from "../../evaluation/world.ts";
import type { Stage } from "../../iam/decision.ts";
import type { Scenario } from "../../iam/model.ts";
import { loadScenario } from "../load.ts";
import { EXAMPLES } from "./examples.ts";
import { readManagedPolicies } from "./testing/managed-policies.ts";

/** What no scenario can say. Anything else left out would be a gap in the example. */
const BEYOND_SCENARIOS = ["access-control-lists-not-modelled", "kms-grants-not-modelled"];

let managedPolicies: ReadonlyMap<string, string>;

beforeAll(async () => {
  managedPolicies = await readManagedPolicies();
}, 60_000);

describe.each(EXAMPLES)("$id", async ({ load }) => {
  const scenario = mustLoad(await load());

  test.each(scenario.requests)("$name", (request) => {
    const world = compileScenario(scenario, { managedPolicies });
    const evaluation = world.evaluate(request);
    const expected = request.expectDecidedBy ?? null;
    expect({
      decision: evaluation.decision,
      stage: expected === null ? null : decidingStage(evaluation),
    }).toEqual({ decision: request.expect, stage: expected });
    expect(BEYOND_SCENARIOS).toEqual(
      expect.arrayContaining(evaluation.notModelled.map(({ code }) => code)),
    );
    expect(world.decide(request)).toBe(request.expect);
  });
});

function mustLoad(document: unknown): Scenario {
  const loaded = loadScenario(document);
  if (!loaded.ok) throw new Error("An example is always a scenario.");
  return loaded.scenario;
}

/** The stage in which the deciding step lies: of the request itself, or of the hop or dependent check that refused. */
function decidingStage(evaluation: Evaluation): Stage | null {
  const stage = stageWith(evaluation.trace, evaluation.decidedBy, null);
  if (stage !== null) return stage;
  for (const part of [...evaluation.hops, ...evaluation.dependent]) {
    const found = stageWith(part.trace, evaluation.decidedBy, null);
    if (found !== null) return found;
  }
  return null;
}

function stageWith(step: TraceStep, id: string, within: Stage | null): Stage | null {
  const stage = step.kind === "stage" ? step.stage : within;
  if (step.id === id) return stage;
  if (!("children" in step)) return null;
  for (const child of step.children) {
    const found = stageWith(child, id, stage);
    if (found !== null) return found;
  }
  return null;
}
