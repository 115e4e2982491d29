/** A half-open span of UTF-16 offsets: `[from, to)`. The units of `String.slice`, and of Monaco's model. */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Names a policy text in a scenario, so that diagnostics and trace steps can point back at it.
 * Made by `documentIdOf` in `iam/policy-location.ts`; opaque everywhere else.
 */
export type DocumentId = string;

/** What crosses module boundaries. Lines and columns are made at the edge, by the editor. */
export interface SourceRef {
  readonly documentId: DocumentId;
  readonly range: SourceRange;
}
