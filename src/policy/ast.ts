import type { SourceRange } from "../text/source.ts";

/** A value together with where it was written. Every leaf of the policy AST is one. */
export interface Located<Value> {
  readonly value: Value;
  readonly range: SourceRange;
}

export type Effect = "Allow" | "Deny";
export type PolicyVersion = "2012-10-17" | "2008-10-17";

export interface Policy {
  readonly kind: "Policy";
  readonly text: string;
  readonly range: SourceRange;
  /** Absent means 2008-10-17; the range is then the policy's own. */
  readonly version: Located<PolicyVersion>;
  readonly id: Located<string> | null;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly kind: "Statement";
  readonly range: SourceRange;
  /** Position in the `Statement` array; names a statement that has no `Sid`. */
  readonly index: number;
  readonly sid: Located<string> | null;
  readonly effect: Located<Effect>;
  readonly principal: PrincipalElement | null;
  readonly action: ActionElement;
  readonly resource: ResourceElement | null;
  readonly conditions: readonly ConditionTest[];
}

/** `Action` or `NotAction`: one node, so no code can read one and forget the other. */
export interface ActionElement {
  readonly kind: "Action" | "NotAction";
  readonly range: SourceRange;
  readonly patterns: readonly Located<string>[];
}

export interface ResourceElement {
  readonly kind: "Resource" | "NotResource";
  readonly range: SourceRange;
  readonly patterns: readonly Located<string>[];
}

export interface PrincipalElement {
  readonly kind: "Principal" | "NotPrincipal";
  readonly range: SourceRange;
  /** `"*"` is one entry of type `*` with the value `*`. */
  readonly entries: readonly PrincipalEntry[];
}

export type PrincipalType = "AWS" | "Service" | "Federated" | "CanonicalUser" | "*";

export interface PrincipalEntry {
  readonly type: PrincipalType;
  readonly values: readonly Located<string>[];
}

/** One `operator: { key: values }` line of a `Condition` block. */
export interface ConditionTest {
  readonly kind: "ConditionTest";
  readonly range: SourceRange;
  readonly operator: ConditionOperatorRef;
  readonly key: Located<string>;
  /** JSON booleans and numbers stand here as their text. */
  readonly values: readonly Located<string>[];
}

/** `ForAnyValue:StringLikeIfExists`, taken apart. */
export interface ConditionOperatorRef {
  readonly range: SourceRange;
  readonly text: string;
  readonly setOperator: "ForAllValues" | "ForAnyValue" | null;
  readonly name: string;
  readonly ifExists: boolean;
}
