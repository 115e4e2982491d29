import { startTransition, useEffect, useState } from "react";
import type { PlaygroundState } from "./state.ts";
import { store } from "./store.ts";

/**
 * Reads the store a moment behind: what it gives is drawn when nothing more urgent is to be, in slices
 * that let a keystroke through. For lists and pictures beside what a person is working on.
 * @param selector The same function at every rendering.
 */
export function useStoreLater<Selected>(selector: (state: PlaygroundState) => Selected): Selected {
  const [state, setState] = useState(() => ({ selected: selector(store.getState()) }));
  useEffect(() => {
    const follow = () => {
      const selected = selector(store.getState());
      startTransition(() => {
        setState((known) => (Object.is(known.selected, selected) ? known : { selected }));
      });
    };
    follow();
    return store.subscribe(follow);
  }, [selector]);
  return state.selected;
}
