import { selectDocument, selectEntity, selectRequest } from "../state/actions.ts";
import { requestCursor } from "../state/cursor-request.ts";
import type { PlaceOfProblem } from "../state/diagnostics/scenario-problems.ts";
import { showPanel } from "../state/shown-panel.ts";
import { store } from "../state/store.ts";
import type { ListedProblem } from "./problem.ts";

/** Selects what a group is about. */
export function goToPlace(place: PlaceOfProblem | null): void {
  if (place === null) return;
  if (place.kind === "entity") selectEntity(place.id);
  else if (store.getState().requestIndex !== place.index) selectRequest(place.index);
}

/** Opens the policy a problem is in at the very characters; for what is in no policy, what it is about. */
export function goToProblem(problem: ListedProblem, place: PlaceOfProblem | null): void {
  goToPlace(place);
  if (problem.kind === "scenario") {
    if (place?.kind === "entity") showPanel("inspector");
    return;
  }
  if (place?.kind === "request") selectEntity(null);
  const documentId = problem.document.opens;
  const range = problem.kind === "finding" ? problem.diagnostic.range : null;
  selectDocument(documentId, range);
  showPanel("inspector");
  // On a touch screen the cursor would bring up the keyboard, over the place one wants to see.
  if (range !== null && matchMedia("(hover: hover)").matches) requestCursor({ documentId, range });
}
