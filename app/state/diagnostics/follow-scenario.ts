import type { DocumentId, Scenario } from "#core";
import { selectScenario } from "../derived.ts";
import { store } from "../store.ts";
import { diagnostics, forgetDocument, validateDocument } from "./diagnostics.ts";
import { placedDocuments } from "./placed-documents.ts";
import { findScenarioProblems } from "./scenario-problems.ts";

/** Long enough that nobody types through it. */
const PAUSE_MS = 250;

let followed: ReadonlySet<DocumentId> = new Set();

/** Keeps `diagnostics` true to the scenario, now and after every edit; returns how to stop. */
export function followScenario(): () => void {
  let timer = setTimeout(follow);
  const stop = store.subscribe((state, previous) => {
    if (isSame(selectScenario(state), selectScenario(previous))) return;
    clearTimeout(timer);
    // Another scenario is no typing: what was wrong with the last is not said of it.
    timer = setTimeout(follow, state.origin === previous.origin ? PAUSE_MS : 0);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Where things stand on the canvas is no problem. */
function isSame(one: Scenario, other: Scenario): boolean {
  return (
    one.accounts === other.accounts &&
    one.organizations === other.organizations &&
    one.requests === other.requests
  );
}

function follow(): void {
  const scenario = selectScenario(store.getState());
  const documents = placedDocuments(scenario);
  diagnostics.setState({ documents, problems: findScenarioProblems(scenario), isStarted: true });
  const before = followed;
  followed = new Set(documents.map(({ job }) => job.documentId));
  for (const documentId of before) {
    if (!followed.has(documentId)) forgetDocument(documentId);
  }
  for (const { job } of documents) validateDocument(job);
}
