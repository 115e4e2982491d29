import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import { accept, type EditResult } from "./refusal.ts";

export type ConnectionKind =
  /** The user becomes a member of the group. */
  | "membership"
  /** The role's trust policy names the principal. */
  | "trust"
  /** The same, and an inline policy lets the principal call `sts:AssumeRole`. */
  | "trust-and-identity"
  /** The instance or function acts with the role, whose trust policy names the service. */
  | "workload"
  /** The managed policy is attached to the identity. */
  | "attachment"
  /** The managed policy becomes the identity's permissions boundary. */
  | "boundary"
  /** An inline policy lets the identity read the resource. */
  | "identity-grant"
  /** The resource-based policy lets the principal read the resource. */
  | "resource-grant"
  /** Both, as it takes across accounts. */
  | "identity-and-resource-grant"
  /** The account moves under the root or organizational unit. */
  | "organization-member";

/** One way to connect two entities. */
export interface ConnectionChoice {
  readonly kind: ConnectionKind;
  readonly from: string;
  readonly to: string;
  /** The policies it writes in or makes, in the order in which one should see them. */
  readonly writes: readonly PolicyLocation[];
  /** The scenario with the connection made. */
  readonly scenario: Scenario;
}

/** A connection that exists has one choice or more, the most usual first. */
export type Connection = EditResult<readonly ConnectionChoice[]>;

/** The choices that can be made; where none can, the reason why the first cannot. */
export function firstOf(...choices: readonly EditResult<ConnectionChoice>[]): Connection {
  const possible = choices.flatMap((choice) => (choice.ok ? [choice.value] : []));
  const [first] = choices;
  return possible.length === 0 && first !== undefined && !first.ok ? first : accept(possible);
}
