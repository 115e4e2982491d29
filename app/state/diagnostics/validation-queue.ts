import type { DocumentId } from "#core";
import { isSameJob, type ValidationJob } from "./validation-job.ts";

/** What waits to be validated; one job is out at a time, so that a newer text never waits behind an old one. */
export interface ValidationQueue {
  /** A newer text of a document takes the place of the one that waits; a text asked for before is not again. */
  readonly add: (job: ValidationJob, urgent: boolean) => void;
  /** The job that is out has its answer. */
  readonly answered: (job: ValidationJob) => void;
  /** Whether no newer text of the document has been asked for. */
  readonly isLatest: (job: ValidationJob) => boolean;
  /** The document is gone. */
  readonly drop: (documentId: DocumentId) => void;
  readonly isEmpty: () => boolean;
}

export function createValidationQueue(send: (job: ValidationJob) => void): ValidationQueue {
  const latest = new Map<DocumentId, ValidationJob>();
  const urgently = new Map<DocumentId, ValidationJob>();
  const waiting = new Map<DocumentId, ValidationJob>();
  let out: ValidationJob | null = null;

  const sendNext = () => {
    if (out !== null) return;
    const [next] = urgently.size > 0 ? urgently : waiting;
    if (next === undefined) return;
    const [documentId, job] = next;
    urgently.delete(documentId);
    waiting.delete(documentId);
    out = job;
    send(job);
  };
  return {
    add: (job, urgent) => {
      const { documentId } = job;
      const known = latest.get(documentId);
      const isKnown = known !== undefined && isSameJob(known, job);
      // Asked for already; only the hurry may be new.
      if (isKnown && !(urgent && waiting.has(documentId))) return;
      latest.set(documentId, job);
      waiting.delete(documentId);
      if (urgent || urgently.has(documentId)) urgently.set(documentId, job);
      else waiting.set(documentId, job);
      sendNext();
    },
    answered: (job) => {
      if (out !== job) return;
      out = null;
      sendNext();
    },
    isLatest: (job) => latest.get(job.documentId) === job,
    drop: (documentId) => {
      latest.delete(documentId);
      waiting.delete(documentId);
      urgently.delete(documentId);
    },
    isEmpty: () => out === null && urgently.size + waiting.size === 0,
  };
}
