import type { Action, ConditionKey, Service, ServiceActions, ServiceName } from "./service.ts";

/**
 * What AWS's services offer: actions, resource types, condition keys, and the AWS managed policies.
 * Asking never throws: what cannot be read is absent, and `failures` says why.
 */
export interface Catalog {
  /** Every service, sorted by prefix. */
  services(): readonly ServiceName[];
  hasService(prefix: string): boolean;
  /** Whether resource control policies bind the service's resources. */
  supportsResourceControlPolicies(prefix: string): boolean;

  /** A service in detail, read on first use; null for an unknown prefix or an unreadable file. */
  service(prefix: string): Promise<Service | null>;
  /** Loads what the synchronous questions need. Unknown prefixes are passed over. */
  ready(prefixes: Iterable<string>): Promise<void>;
  /** A service already loaded, else null: not knowing is not the same as there being none. */
  readyService(prefix: string): Service | null;
  /** An action of a loaded service by its full name, in any case: `s3:GetObject`. */
  action(name: string): Action | null;
  /**
   * A condition key in any case, templates filled in (`aws:ResourceTag/team`). Global keys are always
   * known; a service's once it is loaded; those of web identity and SAML providers with `sts`.
   */
  conditionKey(key: string): ConditionKey | null;
  globalConditionKeys(): readonly ConditionKey[];

  /** The names of all actions, for completion: about 100 KiB compressed, read on first use. */
  actionNames(): Promise<readonly ServiceActions[]>;

  managedPolicies(): Promise<readonly ManagedPolicyName[]>;
  /** Text of an AWS managed policy's current version; null for any other ARN. */
  managedPolicy(arn: string): Promise<string | null>;

  /** What could not be read so far. A later question tries again. */
  failures(): readonly CatalogFailure[];
}

export interface ManagedPolicyName {
  readonly arn: string;
  readonly name: string;
  /** `/`, `/job-function/`, `/service-role/`, `/aws-service-role/`. */
  readonly path: string;
}

export interface CatalogFailure {
  readonly file: string;
  readonly code: "unreadable" | "malformed";
}
