import { useMemo } from "react";
import { createStore, useStore } from "zustand";
import type { Graph } from "../graph-types.ts";

/** How one looks at the canvas. None of it is part of the scenario, none of it is kept. */
export interface View {
  readonly panel: "find" | "kinds" | null;
  /** Ids of the nodes that fit what is looked for. */
  readonly found: readonly string[];
  /** The one of them one has gone to. */
  readonly current: string | null;
  /** What is not shown: kinds of cards, `policies`, and kinds of lines. */
  readonly hidden: ReadonlySet<string>;
  /** Whether it fades instead. */
  readonly fades: boolean;
  /** Whether what is pointed at or selected stands out with its neighbours. */
  readonly neighbours: boolean;
  /** The node under the pointer, or the one that has the focus. */
  readonly pointed: string | null;
  readonly map: boolean;
  /** Whether dragging on the bare canvas draws around what is to be selected, and a click adds to it. */
  readonly selects: boolean;
  /** Applies all that to a picture; null until one of it was asked for, as its code comes then. */
  readonly apply: ((graph: Graph, view: View, selected: string | null) => Graph) | null;
}

export const viewStore = createStore<View>()(() => ({
  panel: null,
  found: [],
  current: null,
  hidden: new Set(),
  fades: false,
  neighbours: false,
  pointed: null,
  map: false,
  selects: false,
  apply: null,
}));

export function useView(): View {
  return useStore(viewStore);
}

/** The picture as one looks at it. */
export function useSeen(graph: Graph, view: View, selected: string | null): Graph {
  return useMemo(() => view.apply?.(graph, view, selected) ?? graph, [graph, view, selected]);
}

/** To be called with what the pointer is over or the focus is on; null when it leaves. */
export function pointAt(pointed: string | null): void {
  if (viewStore.getState().neighbours) viewStore.setState({ pointed });
}
