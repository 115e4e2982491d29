import type { EntityKind } from "../../iam/entity.ts";
import type { RefusalCode } from "./refusal.ts";

/** Why AWS has no word for a line between two things, the reason that says most. Null is what is outside the scenario. */
export function whyUnconnected(...ends: readonly (EntityKind | null)[]): RefusalCode {
  const has = (kind: EntityKind) => ends.includes(kind);
  if (has("policy")) return "policy-attaches-to-identities";
  if (has("organization") || has("organizational-unit")) return "organization-holds-accounts";
  if (has("identity-provider")) return "provider-signs-in-to-roles";
  if (has("group")) return "group-has-users";
  if (ends.every((end) => end === "resource")) return "resource-does-nothing-itself";
  if (has("user")) return "nothing-acts-on-users";
  if (has("account")) return "account-connects-by-its-parts";
  return "no-such-connection";
}
