import type { PolicyType } from "../iam/documents.ts";
import type { Policy } from "../policy/ast.ts";
import type { Diagnostic, Fix, Severity } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * One thing that can be wrong with a well-formed policy, in one file of `rules/`: what the file is
 * named for, AWS's code for it, and the page that states the rule.
 */
export interface ValidationRule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly documentation: `https://docs.aws.amazon.com/${string}`;
  /** The policy types the rule is about. */
  readonly types: readonly PolicyType[];
  /**
   * IAM, STS or Organizations does not take a policy with this finding: it cannot be attached, and is
   * never evaluated. An error of Access Analyzer alone is none: such a policy is stored all the same.
   */
  readonly refuses: boolean;
  readonly check: (policy: Policy, context: RuleContext) => Iterable<Finding>;
}

export interface Finding {
  readonly range: SourceRange;
  /** What fills the sentence's places. */
  readonly data?: Diagnostic["data"];
  readonly fixes?: readonly Fix[];
}

/** Checks a rule's shape and keeps its code as a literal, so that a missing sentence does not compile. */
export function defineRule<const Code extends string>(
  rule: ValidationRule<Code>,
): ValidationRule<Code> {
  return rule;
}

/**
 * Access Analyzer's page has one section for each of its checks, named by kind and title:
 * `error-missing-action`.
 */
export function accessAnalyzerCheck(section: string): `https://docs.aws.amazon.com/${string}` {
  return `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${section}`;
}
