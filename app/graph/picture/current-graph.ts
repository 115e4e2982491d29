import { graphMessages } from "../../messages/graph.ts";
import {
  selectEntities,
  selectEvaluation,
  selectFrame,
  selectFrames,
  selectRelations,
  selectScenario,
} from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import type { PlaygroundState } from "../../state/state.ts";
import { indexAnchors } from "../anchors.ts";
import type { Graph } from "../graph-types.ts";
import { layoutScenario } from "../layout.ts";
import { projectGraph, projectScenario } from "../project-graph.ts";
import { projectNotes } from "../project-notes.ts";
import { shownOutcome } from "../shown-outcome.ts";
import { restOf, standingAt } from "../travel.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import type { Standing } from "./Drawing.tsx";

const NOTHING_SELECTED = { entity: null, also: [], relation: null };

/**
 * The graph as it stands on the canvas, without what is selected.
 * @param withStep Whether what the current step does not concern fades, and the request stands there.
 */
export function currentGraph(
  state: PlaygroundState,
  withStep: boolean,
): { readonly graph: Graph; readonly standing: Standing | null } {
  const scenario = selectScenario(state);
  const entities = selectEntities(state);
  const relations = selectRelations(state);
  const layout = canvasHandle()?.layout ?? layoutScenario(scenario, relations, null);
  const anchors = indexAnchors(entities, relations, layout);
  const words = graphMessages[selectLanguage(state)];
  const whole = projectScenario({ scenario, entities, relations, layout }, words);
  const frame = withStep ? selectFrame(state) : null;
  const notes = projectNotes(scenario.notes, entities, words);
  const drawn = { ...whole, nodes: [...whole.nodes, ...notes] };
  const at = standingAt(selectFrames(state), state.playback.step, anchors);
  const graph = projectGraph(drawn, anchors, frame, NOTHING_SELECTED, "", at);
  const box = at === null ? null : anchors.box(at);
  return {
    graph,
    standing:
      frame === null || box === null
        ? null
        : { at: restOf(box), outcome: shownOutcome(frame, selectEvaluation(state)) },
  };
}
