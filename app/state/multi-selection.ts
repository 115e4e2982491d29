import { memoizeLast } from "./memoize.ts";
import type { PlaygroundState, Selection } from "./state.ts";
import { NOTHING_SELECTED, store } from "./store.ts";

const idsOf = memoizeLast(({ entity, also }: Selection): readonly string[] =>
  entity === null ? [] : [entity, ...also],
);

/** Ids of all selected nodes, the one whose details are shown first. */
export function selectSelectedIds(state: PlaygroundState): readonly string[] {
  return idsOf(state.selection);
}

/** What is done to a node that is selected is done to all that are; to another one, to it alone. */
export function selectedWith(state: PlaygroundState, id: string): readonly string[] {
  const ids = selectSelectedIds(state);
  return ids.includes(id) ? ids : [id];
}

/** Selects these nodes, the first of them as the one whose details are shown. */
export function selectNodes(ids: readonly string[]): void {
  const [entity = null, ...also] = new Set(ids);
  store.setState(({ selection }) => ({
    selection:
      selection.entity === entity
        ? { ...selection, relation: null, also }
        : { ...NOTHING_SELECTED, entity, also },
  }));
}

/** Takes a node into the selection, or out of it. */
export function toggleNode(id: string): void {
  const ids = selectSelectedIds(store.getState());
  selectNodes(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}
