import type { Diagnostic, DocumentId, PolicyType } from "#core";

/** A policy text to validate, and the place it stands in. */
export interface ValidationJob {
  readonly documentId: DocumentId;
  readonly text: string;
  readonly type: PolicyType;
  /** A managed policy is held to more than an inline one. */
  readonly managed?: boolean;
  /** ARN of what a resource-based policy is attached to; null for every other policy. */
  readonly resource: string | null;
}

/** What validation found in one text, in the order of the text. */
export interface DocumentFindings {
  readonly job: ValidationJob;
  readonly list: readonly Diagnostic[];
}

export function isSameJob(one: ValidationJob, other: ValidationJob): boolean {
  return (
    one.documentId === other.documentId &&
    one.text === other.text &&
    one.type === other.type &&
    one.resource === other.resource
  );
}
