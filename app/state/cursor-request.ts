import { createStore } from "zustand/vanilla";
import type { SourceRef } from "#core";

/** A place in a policy that the cursor is to go to, and the keyboard with it, as soon as the editor is there. */
export const cursorRequest = createStore<{ readonly at: SourceRef | null }>()(() => ({ at: null }));

export function requestCursor(at: SourceRef): void {
  cursorRequest.setState({ at });
}

/** The request for a document, once: whoever asks is the editor that carries it out. */
export function takeCursorRequest(documentId: string): SourceRef | null {
  const { at } = cursorRequest.getState();
  if (at?.documentId !== documentId) return null;
  cursorRequest.setState({ at: null });
  return at;
}
