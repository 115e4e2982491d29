import type { AccountId } from "../../arn/arn.ts";
import type { Account } from "../../iam/model.ts";
import { lazy } from "./lazy.ts";
import { controlPolicyGroups, type Membership } from "./organizations.ts";
import type { PolicyGroup } from "./policy-group.ts";

/** An account of the scenario with the organization it is in. */
export interface AccountWorld {
  readonly id: AccountId;
  readonly account: Account;
  /** Null for an account in no organization, which no control policy binds. */
  readonly membership: Membership | null;
  /** From the root down to the account; empty when it is in no organization. */
  readonly serviceControlPolicies: () => readonly PolicyGroup[];
  readonly resourceControlPolicies: () => readonly PolicyGroup[];
}

export function accountWorld(account: Account, membership: Membership | null): AccountWorld {
  const groups = (type: "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY") =>
    lazy(() => (membership === null ? [] : controlPolicyGroups(membership, account, type)));
  return {
    id: account.id,
    account,
    membership,
    serviceControlPolicies: groups("SERVICE_CONTROL_POLICY"),
    resourceControlPolicies: groups("RESOURCE_CONTROL_POLICY"),
  };
}
