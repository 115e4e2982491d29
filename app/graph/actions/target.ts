import { selectEntities } from "../../state/derived.ts";
import type { PlaygroundState } from "../../state/state.ts";

/** Whether it is about one entity of the scenario, not about what is outside. */
export function isEntity(state: PlaygroundState, [id]: readonly string[]): boolean {
  return id !== undefined && selectEntities(state).has(id);
}
