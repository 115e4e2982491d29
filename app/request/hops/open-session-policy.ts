import { documentIdOf } from "#core";
import { selectDocument, selectEntity } from "../../state/actions.ts";
import { showPanel } from "../../state/shown-panel.ts";
import { store } from "../../state/store.ts";

/**
 * Shows a session policy in the policy editor.
 * @param hop Position of the hop it is passed with; null for the principal's own session.
 */
export function openSessionPolicy(hop: number | null, index: number): void {
  // No entity carries it, so none is selected beside it.
  selectEntity(null);
  selectDocument(documentIdOf({ kind: "session", hop, index }));
  showPanel("inspector");
}

/** What hops are moved, session policies have other places, and the open one would be another. */
export function closeSessionPolicy(): void {
  const { document } = store.getState().selection;
  if (document?.startsWith('["session",') === true) selectDocument(null);
}
