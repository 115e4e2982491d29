import type { Scenario } from "../../iam/model.ts";
import type { Result } from "../../text/result.ts";

/** Why an edit cannot be made. The words are the interface's. */
export type RefusalCode =
  // anything
  | "not-found"
  | "name-taken"
  | "name-not-allowed"
  | "not-an-arn"
  | "not-an-account-id"
  | "not-drawn-by-arn"
  | "cannot-be-renamed"
  | "policy-text-not-json"
  | "role-needs-trust-policy"
  // organizations
  | "no-account-outside-organizations"
  | "management-account"
  | "root-of-organization"
  | "organization-without-account"
  | "unit-into-itself"
  | "unit-outside-organization"
  // connections
  | "same-entity"
  | "already-connected"
  | "no-such-connection"
  | "policy-attaches-to-identities"
  | "organization-holds-accounts"
  | "provider-signs-in-to-roles"
  | "group-has-users"
  | "resource-does-nothing-itself"
  | "nothing-acts-on-users"
  | "account-connects-by-its-parts"
  | "groups-cannot-contain-groups"
  | "group-as-principal"
  | "group-of-another-account"
  | "policy-of-another-account"
  | "managed-policy-on-resource"
  | "two-boundaries"
  | "group-without-boundary"
  | "service-linked-role"
  | "role-of-another-account"
  | "provider-of-another-account"
  | "not-a-workload"
  | "no-read-action"
  | "edit-the-policy";

export interface Refusal {
  readonly code: RefusalCode;
  /** Ids and names for the sentence's places. */
  readonly data: Readonly<Record<string, string>>;
}

export type EditResult<Value = Scenario> = Result<Value, Refusal>;

export function refuse(
  code: RefusalCode,
  data: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { code, data } };
}

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
