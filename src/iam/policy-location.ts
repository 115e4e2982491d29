import type { DocumentId } from "../text/source.ts";
import type { ControlPolicyType } from "./model.ts";

/** Where a policy text lives: what it is attached to, and in which role. */
export type PolicyLocation =
  | { readonly kind: "inline"; readonly owner: string; readonly name: string }
  /** A customer managed policy of the scenario, or an AWS managed one from the catalog. */
  | { readonly kind: "managed"; readonly arn: string }
  | { readonly kind: "trust"; readonly role: string }
  | { readonly kind: "resource"; readonly resource: string }
  | {
      readonly kind: "control";
      readonly organization: string;
      readonly type: ControlPolicyType;
      readonly name: string;
    }
  /** Passed with a call: of hop `hop`, or of the request's own `session` when null. */
  | { readonly kind: "session"; readonly hop: number | null; readonly index: number };

/** A stable text for a location; equal locations give equal ids. */
export function documentIdOf(location: PolicyLocation): DocumentId {
  return JSON.stringify(Object.values(location));
}
