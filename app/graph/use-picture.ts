import { useDeferredValue, useMemo, useState } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectFrame, selectFrames, selectRelations } from "../state/derived.ts";
import { selectDrawnEntities, selectDrawnRelations, selectDrawnScenario } from "../state/drawn.ts";
import { keepWhileSame } from "../state/memoize.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { type Anchors, indexAnchors } from "./anchors.ts";
import type { Graph } from "./graph-types.ts";
import { createLayouter } from "./layouter.ts";
import type { Layout } from "./placement.ts";
import { projectGraph, projectScenario } from "./project-graph.ts";
import { projectNotes } from "./project-notes.ts";
import { markTold } from "./told-edges.ts";
import { standingAt } from "./travel.ts";

const selectSelection = (state: PlaygroundState) => state.selection;
const selectStep = ({ playback: { sent, step } }: PlaygroundState) => (sent ? step : null);
const selectFocused = (state: PlaygroundState) => state.focusedStatement;
const selectOrigin = (state: PlaygroundState) => state.origin;

/** Everything the canvas draws, derived from the store. */
export interface CanvasPicture {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly anchors: Anchors;
}

/**
 * @param arrangement Another number lays everything out afresh.
 * @param isNarrow Whether the canvas has room for two columns only.
 */
export function usePicture(arrangement: number, isNarrow: boolean): CanvasPicture {
  const words = useMessages(graphMessages);
  const scenario = useStore(selectDrawnScenario);
  const entities = useStore(selectDrawnEntities);
  const relations = useStore(selectDrawnRelations);
  const current = useStore(selectRelations);
  // The verdict, the map and the token show a step at once; that the rest fades may follow a frame later.
  const frame = useDeferredValue(useStore(selectFrame));
  const frames = useDeferredValue(useStore(selectFrames));
  const step = useDeferredValue(useStore(selectStep));
  const origin = useStore(selectOrigin);
  const focused = useStore(selectFocused);
  const { entity, also, relation } = useStore(selectSelection);
  const [layouter] = useState(createLayouter);
  const [keep] = useState(() => keepWhileSame(isSameGraph));
  const work = useMemo(() => ({ origin, arrangement }), [origin, arrangement]);
  const layout = layouter(scenario, relations, work, isNarrow);
  const anchors = useMemo(
    () => indexAnchors(entities, relations, layout),
    [entities, relations, layout],
  );
  const still = useMemo(
    () => projectScenario({ scenario, entities, relations, layout }, words),
    // The name, the description and the requests are not drawn.
    // oxlint-disable-next-line react/exhaustive-deps
    [scenario.accounts, scenario.organizations, entities, relations, layout, words],
  );
  // Apart from the rest, so that writing one draws nothing else anew.
  const notes = useMemo(
    () => projectNotes(scenario.notes, entities, words),
    [scenario.notes, entities, words],
  );
  const drawn = useMemo(
    () => (notes.length === 0 ? still : { ...still, nodes: [...still.nodes, ...notes] }),
    [still, notes],
  );
  const graph = useMemo(
    () =>
      projectGraph(
        drawn,
        anchors,
        frame,
        { entity, also, relation },
        words.selected,
        step === null ? null : standingAt(frames, step, anchors),
      ),
    [drawn, anchors, frame, frames, step, entity, also, relation, words],
  );
  const told = useMemo(() => markTold(graph, current, focused), [graph, current, focused]);
  // A keystroke evaluates anew and mostly marks the same: the canvas is not bothered then.
  return { graph: keep(told), layout, anchors };
}

function isSameGraph(one: Graph, other: Graph): boolean {
  return areSame(one.nodes, other.nodes) && areSame(one.edges, other.edges);
}

function areSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
