import { useEffect, useRef } from "react";
import type { DocumentId } from "#core";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { selectDocuments, selectEntities, selectFrame, selectScenario } from "../state/derived.ts";
import type { Frame } from "../state/frame.ts";
import type { PlaygroundState } from "../state/state.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { policyTabs } from "./policies.ts";

/**
 * Opens the policy that decides wherever the player stops. It follows the player's moves alone: an edit
 * changes the trace too, and must not take the policy away from whoever is typing.
 */
export function useFollowTrace(): void {
  const stop = useStore(
    ({ playback, requestIndex }) => `${requestIndex} ${playback.sent} ${playback.step}`,
  );
  // Opening the inspector is no move of the player.
  const followed = useRef(stop);
  useEffect(() => {
    if (followed.current === stop) return;
    followed.current = stop;
    followFrame(store.getState());
  }, [stop]);
}

function followFrame(state: PlaygroundState): void {
  const frame = selectFrame(state);
  const documentId = frame?.source?.documentId;
  if (frame === null || documentId === undefined) return;
  const { selection } = state;
  if (selection.document === documentId && selection.relation === null) return;
  const holder = holderOf(state, frame, documentId);
  if (holder !== null && holder !== selection.entity) selectEntity(holder);
  selectDocument(documentId);
}

/**
 * The entity to show a policy at: the selected one if it has it, else where the token is, else whatever
 * the stop concerns, else whose text it is.
 */
export function holderOf(
  state: PlaygroundState,
  frame: Pick<Frame, "at" | "concerns">,
  documentId: DocumentId,
): string | null {
  const scenario = selectScenario(state);
  const entities = selectEntities(state);
  const owner = selectDocuments(state).get(documentId)?.owner ?? null;
  const has = (id: string | null) => {
    const entity = id === null ? undefined : entities.get(id);
    return (
      entity !== undefined &&
      policyTabs(scenario, entity).some((tab) => tab.documentId === documentId)
    );
  };
  const candidates = [state.selection.entity, frame.at, ...frame.concerns, owner];
  return candidates.find(has) ?? null;
}
