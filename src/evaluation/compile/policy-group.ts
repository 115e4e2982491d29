import { NO_POLICIES, type PolicySet } from "./policy-set.ts";

/** Policies of which one must allow, where a stage has several such groups: the levels of SCPs. */
export interface PolicyGroup {
  readonly set: PolicySet;
  /** The organization's root, an organizational unit or the account; null outside control policies. */
  readonly level: PolicyLevel | null;
  /** A list of this group alone, made once: most stages have one group, and are asked often. */
  readonly alone: readonly PolicyGroup[];
}

export interface PolicyLevel {
  readonly id: string;
  readonly name: string;
}

export function policyGroup(set: PolicySet, level: PolicyLevel | null = null): PolicyGroup {
  const alone: PolicyGroup[] = [];
  const group = { set, level, alone };
  alone.push(group);
  return group;
}

/** A group in which nothing is allowed. */
export const EMPTY_GROUP = policyGroup(NO_POLICIES);

export const NO_GROUPS: readonly PolicyGroup[] = [];
