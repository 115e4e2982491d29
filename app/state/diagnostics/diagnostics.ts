import { createStore } from "zustand/vanilla";
import type { DocumentId } from "#core";
import type { PlacedDocument } from "./placed-documents.ts";
import type { ScenarioProblem } from "./scenario-problems.ts";
import { startValidator } from "./start-validator.ts";
import type { DocumentFindings, ValidationJob } from "./validation-job.ts";
import { createValidationQueue } from "./validation-queue.ts";

/** What is wrong anywhere. Follows the scenario a moment behind; the open policy as fast as can be. */
export interface DiagnosticsState {
  readonly findings: ReadonlyMap<DocumentId, DocumentFindings>;
  /** Every policy of the scenario, in the order of its entities. */
  readonly documents: readonly PlacedDocument[];
  /** What is wrong with the scenario besides its policies. */
  readonly problems: readonly ScenarioProblem[];
  /** False until the scenario has been looked at for the first time. */
  readonly isStarted: boolean;
}

export const diagnostics = createStore<DiagnosticsState>()(() => ({
  findings: new Map(),
  documents: [],
  problems: [],
  isStarted: false,
}));

/** A scenario of hundreds of policies is shown in steps, not once for each of them. */
const PUBLISH_EVERY_MS = 200;

let queue: ReturnType<typeof createValidationQueue> | null = null;
let urgentId: DocumentId | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const found = new Map<DocumentId, DocumentFindings>();

/**
 * Asks for a policy's findings; they come to `diagnostics`. A text that was asked for before costs nothing.
 * @param urgent For the policy someone looks at, before all others.
 */
export function validateDocument(job: ValidationJob, urgent = false): void {
  queue ??= createValidationQueue(startValidator(receive));
  if (urgent) urgentId = job.documentId;
  queue.add(job, urgent);
}

/** Forgets what is no longer in the scenario. */
export function forgetDocument(documentId: DocumentId): void {
  queue?.drop(documentId);
  if (found.delete(documentId)) publishLater();
}

function receive(findings: DocumentFindings): void {
  const { job } = findings;
  const { documentId } = job;
  const known = found.get(documentId)?.job;
  // The second answer for an older text comes after the first for a newer one.
  const isLate = known !== undefined && known !== job && queue?.isLatest(known) === true;
  if (!isLate) found.set(documentId, findings);
  queue?.answered(job);
  if (documentId === urgentId || queue?.isEmpty() === true) publish();
  else publishLater();
}

function publishLater(): void {
  timer ??= setTimeout(publish, PUBLISH_EVERY_MS);
}

function publish(): void {
  clearTimeout(timer);
  timer = undefined;
  diagnostics.setState({ findings: new Map(found) });
}
