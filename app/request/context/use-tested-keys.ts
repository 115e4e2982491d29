import { useMemo } from "react";
import { findTestedKeys, type SavedRequest, type TestedKeys } from "#core";
import { selectWorld } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";

const NOTHING: TestedKeys = { request: [], hops: [] };

/** The context keys that the policies which apply to a request look at. */
export function useTestedKeys(request: SavedRequest): TestedKeys {
  const world = useStore(selectWorld);
  return useMemo(
    () => (world === null ? NOTHING : findTestedKeys(world, request)),
    [world, request],
  );
}
