import type { SourceRef } from "../text/source.ts";

export type RelationKind =
  /** A user is a member of a group. */
  | "membership"
  /** A role's trust policy names a principal. */
  | "trust"
  /** An instance or function acts with a role: from the role to the workload. */
  | "workload"
  /** A managed policy is attached to an identity. */
  | "attachment"
  /** A managed policy is the permissions boundary of an identity. */
  | "boundary"
  /** A resource-based policy names a principal. */
  | "resource-grant"
  /** An identity's policy names a role or a resource of the scenario. */
  | "identity-grant";

/**
 * Something between two things on the canvas, read off the documents and never stored.
 * `from` and `to` are entity ids, ARNs of AWS managed policies, or names of what is outside the
 * scenario: service principals, other accounts and their principals, and `anonymous` for everybody.
 */
export interface Relation {
  /** Stable: the same for the same kind, effect, `from` and `to` in every version of a scenario. */
  readonly id: string;
  readonly kind: RelationKind;
  readonly effect: "allow" | "deny";
  readonly from: string;
  readonly to: string;
  /** The first statement that says so; null where a list of the document does. */
  readonly source: SourceRef | null;
  /** Action patterns of the statements that say so. */
  readonly actions: readonly string[];
  /** Every statement that says so has conditions. */
  readonly conditional: boolean;
}
