import type { DocumentId, SourceRef } from "#core";
import type { Desk, PlaygroundState } from "./state.ts";
import { store } from "./store.ts";

/** More tabs than these nobody tells apart; the one that was opened first makes room. */
const MOST_OPEN = 8;

function setDesk(change: (desk: Desk) => Desk): void {
  const { desk } = store.getState();
  const next = change(desk);
  if (next !== desk) store.setState({ desk: next });
}

/** Keeps a policy's tab until it is closed, whatever is selected meanwhile. */
export function keepOpen(document: DocumentId): void {
  setDesk((desk) =>
    desk.open.includes(document)
      ? desk
      : { ...desk, open: [...desk.open, document].slice(-MOST_OPEN) },
  );
}

/** Closes a policy's tab. Whichever policy the selected node has is shown in its place. */
export function closePolicy(document: DocumentId): void {
  setDesk((desk) => ({ ...desk, open: desk.open.filter((one) => one !== document) }));
  store.setState(({ selection }) =>
    selection.document === document
      ? { selection: { ...selection, document: null, range: null } }
      : {},
  );
}

/** Closes every tab but this one. */
export function closeOtherPolicies(document: DocumentId): void {
  setDesk((desk) => ({ ...desk, open: [document] }));
}

/** Shows a policy beside the selected one, with room for both; null shows the selected one alone. */
export function showBeside(beside: DocumentId | null): void {
  setDesk((desk) => ({ ...desk, beside, expanded: desk.expanded || beside !== null }));
}

/** Gives the policies the room of outline and canvas, or gives it back. */
export function setExpanded(expanded: boolean): void {
  setDesk((desk) => ({ ...desk, expanded }));
}

/** Begins to compare a policy with what it said earlier; null ends it. */
export function comparePolicy(compared: DocumentId | null): void {
  setDesk((desk) => ({ ...desk, compared }));
}

/** Tells canvas and trace which statement the cursor is in. */
export function focusStatement(statement: SourceRef | null): void {
  const before = store.getState().focusedStatement;
  const same =
    before?.documentId === statement?.documentId &&
    before?.range.from === statement?.range.from &&
    before?.range.to === statement?.range.to;
  if (!same) store.setState({ focusedStatement: statement });
}

export function selectFocusedStatement(state: PlaygroundState): SourceRef | null {
  return state.focusedStatement;
}
