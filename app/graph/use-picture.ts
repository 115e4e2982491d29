import { useMemo, useState } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectFrame, selectRelations, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { type Anchors, indexAnchors } from "./anchors.ts";
import type { Graph } from "./graph-types.ts";
import { createLayouter } from "./layouter.ts";
import type { Layout } from "./placement.ts";
import { projectGraph, projectScenario } from "./project-graph.ts";

const selectSelection = (state: PlaygroundState) => state.selection;
const selectOrigin = (state: PlaygroundState) => state.origin;

/** Everything the canvas draws, derived from the store. */
export interface CanvasPicture {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly anchors: Anchors;
}

/**
 * @param arrangement Another number lays everything out afresh.
 */
export function usePicture(arrangement: number): CanvasPicture {
  const words = useMessages(graphMessages);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const relations = useStore(selectRelations);
  const frame = useStore(selectFrame);
  const origin = useStore(selectOrigin);
  const { entity, relation } = useStore(selectSelection);
  const [layouter] = useState(createLayouter);
  const work = useMemo(() => ({ origin, arrangement }), [origin, arrangement]);
  const layout = layouter(scenario, relations, work);
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
  const graph = useMemo(
    () => projectGraph(still, anchors, frame, { entity, relation }),
    [still, anchors, frame, entity, relation],
  );
  return { graph, layout, anchors };
}
