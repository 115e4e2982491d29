import { useStore as useZustand } from "zustand";
import type { PlaygroundState } from "./state.ts";
import { store } from "./store.ts";

/** Reads the store; re-renders when what the selector returns is another value. */
export function useStore<Selected>(selector: (state: PlaygroundState) => Selected): Selected {
  return useZustand(store, selector);
}
