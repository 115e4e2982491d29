/**
 * What a request says about itself, as far as policies can ask: the values of condition keys.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export interface ConditionContext {
  /** AWS compares key names without case, so they are asked for in lower case. */
  readonly get: (lowerCaseKey: string) => ContextValues | undefined;
}

export interface ContextValues {
  readonly values: readonly string[];
  /** The key can hold several values, even if it has one now; it needs a set operator. */
  readonly multivalued: boolean;
}
