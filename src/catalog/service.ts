/** AWS's own five access levels, as the Service Authorization Reference names them. */
export const ACCESS_LEVELS = [
  "List",
  "Read",
  "Write",
  "Tagging",
  "Permissions management",
] as const;

export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** The value types of condition keys, as the Service Authorization Reference names them. */
export const CONDITION_KEY_TYPES = [
  "String",
  "ARN",
  "Bool",
  "Date",
  "IPAddress",
  "Numeric",
  "Binary",
] as const;

export type ConditionKeyType = (typeof CONDITION_KEY_TYPES)[number];

export interface ServiceName {
  /** What stands before the colon of an action: `s3`. */
  readonly prefix: string;
  /** `Amazon S3`. */
  readonly name: string;
}

/**
 * What one service offers to policies.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export interface Service extends ServiceName {
  /** By lower-case name without the prefix (`getobject`): actions are case-insensitive. */
  readonly actions: ReadonlyMap<string, Action>;
  readonly resourceTypes: ReadonlyMap<string, ResourceType>;
  /** By lower-case key, templates (`aws:resourcetag/${tagkey}`) among them. */
  readonly conditionKeys: ReadonlyMap<string, ConditionKey>;
}

export interface Action {
  /** Prefix of the service. */
  readonly service: string;
  /** Without the prefix: `GetObject`. */
  readonly name: string;
  readonly accessLevel: AccessLevel;
  /** One English sentence without its period, as AWS's reference words it: `Retrieve objects …`. */
  readonly description: string;
  /** Empty: the action names no resource, and is requested on `*`. */
  readonly resourceTypes: readonly ActionResourceType[];
  /** Keys of the action itself, in AWS's spelling; each resource type may add its own. */
  readonly conditionKeys: readonly string[];
  /** Actions AWS checks besides this one, where its reference says so: `iam:PassRole`. */
  readonly dependentActions: readonly string[];
}

export interface ActionResourceType {
  readonly name: string;
  /** AWS marks the types a call cannot do without. */
  readonly required: boolean;
  readonly conditionKeys: readonly string[];
}

export interface ResourceType {
  readonly name: string;
  /** With AWS's placeholders: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

export interface ConditionKey {
  /** In AWS's spelling; `${…}` stands for what the author fills in: `aws:ResourceTag/${TagKey}`. */
  readonly key: string;
  readonly type: ConditionKeyType;
  /** Whether a request holds a list of values, which needs a set operator. */
  readonly multivalued: boolean;
  /** Empty where AWS's data has none. */
  readonly description: string;
}

/** Names alone, for completion. */
export interface ServiceActions extends ServiceName {
  readonly actions: readonly ActionName[];
}

export interface ActionName {
  readonly name: string;
  readonly accessLevel: AccessLevel;
}
