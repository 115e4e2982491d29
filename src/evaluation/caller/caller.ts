import type { AccountId } from "../../arn/arn.ts";
import type { AccountWorld } from "../compile/account.ts";
import type { IdentityWorld } from "../compile/identity.ts";
import type { PolicyGroup } from "../compile/policy-group.ts";
import type { GivenContextMap, Tag } from "../request/normal-request.ts";
import type { NamedCaller } from "./caller-name.ts";

export type CallerKind =
  | "user"
  | "role-session"
  | "federated-user"
  | "root"
  | "service"
  /** Someone an identity provider vouches for, who has no AWS credentials before assuming a role. */
  | "federated"
  | "anonymous";

/** Who makes a request, with the credentials it is made with. */
export interface Caller extends NamedCaller {
  readonly kind: CallerKind;
  /** What `sts:GetCallerIdentity` prints; a service's or provider's own name; `anonymous`. */
  readonly id: string;
  /** `aws:PrincipalArn`; null for callers that have none. */
  readonly principalArn: string | null;
  readonly account: AccountId | null;
  /** Null for callers that are in no partition of their own. */
  readonly partition: string | null;
  /** The caller's account as far as the scenario knows it. */
  readonly home: AccountWorld | null;
  /** The user, the role, or for a federated user the IAM user who federated them. */
  readonly identity: IdentityWorld | null;
  /** Of the root user, and of whom it federated: no policy of the account need allow anything. */
  readonly hasFullAccess: boolean;
  readonly isServiceLinked: boolean;
  readonly session: SessionState | null;
}

/** What came with temporary credentials. */
export interface SessionState {
  readonly call: "AssumeRole" | "GetFederationToken" | "GetSessionToken";
  readonly name: string;
  /** Null when no session policy was passed. */
  readonly policies: PolicyGroup | null;
  /** Tags passed with the call or inherited from the session before. */
  readonly tags: readonly Tag[];
  /** Lower-case keys of those tags that the next session inherits. */
  readonly transitiveKeys: ReadonlySet<string>;
  readonly sourceIdentity: string | null;
  readonly mfa: boolean | null;
  /** Keys that stay in the session, such as a web identity's claims. By lower-case key. */
  readonly claims: GivenContextMap;
  readonly federatedProvider: string | null;
  /** ARN of the instance or function that acts with the role. */
  readonly workload: string | null;
  /** `ec2:RoleDelivery`: which version of the instance metadata service gave the credentials out. */
  readonly roleDelivery: "1.0" | "2.0" | null;
  /** Milliseconds since 1970; null when the request does not say. */
  readonly issuedAt: number | null;
  readonly durationSeconds: number;
}

/** Services, anonymous callers and identity providers have no policies of their own. */
export function hasIdentitySide(caller: Caller): boolean {
  return caller.account !== null;
}
