import { describe, expect, it } from "vitest";
import { compileScenario, EXAMPLES, listDocuments, loadScenario } from "#core";
import { framesOf } from "../state/frames.ts";
import { callsOf, pathTo } from "../state/trace-steps.ts";
import { chainOf } from "./chain.ts";
import { segmentsOf } from "./segments.ts";
import { stepsThatMattered } from "./trace-view.ts";

// What must hold for every evaluation the player may be given, held on all that ship with it.
const SCENARIOS = await Promise.all(
  EXAMPLES.map(async ({ id, load }) => {
    const loaded = loadScenario(await load());
    if (!loaded.ok) throw new Error(id);
    return { id, scenario: loaded.scenario };
  }),
);

describe.each(SCENARIOS)("$id", ({ scenario }) => {
  const world = compileScenario(scenario);
  const texts = new Map(listDocuments(scenario).map(({ id, text }) => [id, text]));

  it.each(scenario.requests)("$name", (request) => {
    const evaluation = world.evaluate(request);
    const frames = framesOf(evaluation);
    const chain = chainOf(evaluation, frames);

    expect(frames[0]).toMatchObject({ id: "authentication" });
    expect(frames.at(-1)).toMatchObject({ id: "verdict", outcome: evaluation.decision });
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);

    for (const { source } of frames) {
      const text = source === null ? undefined : texts.get(source.documentId);
      if (source === null || text === undefined) continue;
      expect(source.range.from).toBeGreaterThanOrEqual(0);
      expect(source.range.to).toBeLessThanOrEqual(text.length);
      expect(source.range.to).toBeGreaterThan(source.range.from);
    }

    // Every stop in the trace can be jumped to on the map, and the lines end where the stops do.
    const stations = chain.lines.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.stations));
    const onTheMap = stations.map(({ frame }) => frame).filter((frame) => frame !== null);
    const stages = frames.flatMap(({ kind }, index) => (kind === "stage" ? [index] : []));
    expect(onTheMap.toSorted((one, other) => one - other)).toEqual(stages);
    expect(chain.lines.at(-1)?.end).toBe(frames.length - 1);

    // A refused request has a refusing station or was settled by no stage; an allowed one has none.
    const refusals = stations.filter(({ state }) => state === "refused");
    const path = pathTo(evaluation, evaluation.decidedBy);
    const bySomeStage = path.some(({ kind }) => kind === "stage");
    expect(refusals.length > 0).toBe(evaluation.decision !== "allowed" && bySomeStage);

    // At the end nothing lies ahead.
    for (const line of chain.lines) {
      for (const lane of line.lanes) {
        expect(segmentsOf(lane, frames.length - 1, line.end)).not.toContain("ahead");
      }
    }

    const mattered = stepsThatMattered(evaluation, frames);
    expect(path.length).toBeGreaterThan(0);
    for (const { id } of path) expect(mattered.has(id)).toBe(true);
    expect(callsOf(evaluation).at(-1)?.id).toBe("request");
  });
});
