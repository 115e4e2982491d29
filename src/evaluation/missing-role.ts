import type { Reason } from "./reason.ts";
import type { Target } from "./request/target.ts";

/** Why a trust policy cannot be asked: nobody said whose, or the scenario has no such role. Null where it can. */
export function missingRole({ policyKind, role, home, account, arn }: Target): Reason | null {
  if (policyKind !== "trust" || role !== null) return null;
  if (arn === "*") return { code: "no-role-named" };
  if (account === null) return { code: "role-not-valid", role: arn };
  const code = home === null ? "role-of-unknown-account" : "role-not-in-account";
  return { code, role: arn, account };
}
