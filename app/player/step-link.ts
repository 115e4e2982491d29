import { encodeShare } from "#core";
import { placeSuffix } from "../state/address.ts";
import { selectModified, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";

/**
 * The address of the step the player rests at, as `#…`. An example nobody has changed goes by its name,
 * so that whoever opens it reads it in their own language; everything else is in the link itself.
 * @param step From 0.
 */
export function stepLink(state: PlaygroundState, step: number): string {
  const { origin, requestIndex } = state;
  const address =
    origin.kind === "example" && !selectModified(state)
      ? `#/gallery/${origin.id}`
      : encodeShare(selectScenario(state));
  return `${address}${placeSuffix({ request: requestIndex + 1, step: step + 1 })}`;
}
