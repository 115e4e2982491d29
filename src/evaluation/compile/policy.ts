import { type CompiledCondition, compileCondition } from "../../condition/compile-condition.ts";
import type { PolicyType } from "../../iam/documents.ts";
import type { PolicyText } from "../../iam/model.ts";
import type { ConditionTest, Policy, Statement } from "../../policy/ast.ts";
import type { SourceRange } from "../../text/source.ts";
import { parseAttachedPolicy } from "../../validation/attach-policy.ts";
import type { Reason } from "../reason.ts";
import type { ResourcePatternOptions } from "../../policy/resource-pattern.ts";
import { type ActionMatcher, compileActions, servicesOf } from "./action-element.ts";
import { compilePrincipals, type PrincipalMatcher } from "./principal-element.ts";
import { compileResources, type ResourceMatcher } from "./resource-element.ts";

/** A policy text made ready for matching. */
export interface CompiledPolicy {
  /** Empty when the policy is not valid where it stands: it is then not evaluated. */
  readonly statements: readonly CompiledStatement[];
  readonly allows: readonly CompiledStatement[];
  readonly denies: readonly CompiledStatement[];
  readonly invalid: Reason | null;
  /** What AWS would have refused, in the text; null when there is nothing to point at. */
  readonly invalidAt: SourceRange | null;
}

/**
 * A statement made ready for matching, part by part: of thousands of statements a request looks at the
 * few about its action, and a part that nobody asks for is never compiled.
 */
export class CompiledStatement {
  readonly source: Statement;
  readonly isDeny: boolean;
  /** The services its actions name, in lower case; null when they can be any service's. */
  readonly services: readonly string[] | null;
  readonly #options: ResourcePatternOptions;
  #action: ActionMatcher | null = null;
  #resource: ResourceMatcher | null = null;
  #principal: PrincipalMatcher | null = null;
  #conditions: readonly StatementCondition[] | null = null;

  constructor(source: Statement, options: ResourcePatternOptions) {
    this.source = source;
    this.isDeny = source.effect.value === "Deny";
    this.services = servicesOf(source.action);
    this.#options = options;
  }

  get action(): ActionMatcher {
    this.#action ??= compileActions(this.source.action);
    return this.#action;
  }

  /** Null in trust policies, which have no `Resource`, and where the element may be left out. */
  get resource(): ResourceMatcher | null {
    const { resource } = this.source;
    if (resource === null) return null;
    this.#resource ??= compileResources(resource, this.#options);
    return this.#resource;
  }

  /** Null in policies that are attached to whom they are about. */
  get principal(): PrincipalMatcher | null {
    const { principal } = this.source;
    if (principal === null) return null;
    this.#principal ??= compilePrincipals(principal);
    return this.#principal;
  }

  get conditions(): readonly StatementCondition[] {
    this.#conditions ??= this.source.conditions.map((test) => ({
      test,
      ...compileCondition(test, this.#options.version),
    }));
    return this.#conditions;
  }
}

export interface StatementCondition extends CompiledCondition {
  readonly test: ConditionTest;
}

/**
 * Compiles one policy text for one place. Never throws.
 * @param resource ARN of the resource it belongs to.
 */
export function compilePolicy(
  text: PolicyText,
  type: PolicyType,
  resource: string | null = null,
): CompiledPolicy {
  const { policy, refusals } = parseAttachedPolicy(text, type);
  if (policy === null) {
    const finding = refusals[0]?.code ?? "";
    const invalid = { code: "policy-not-valid", finding } as const;
    return { ...NO_STATEMENTS, invalid, invalidAt: refusals[0]?.range ?? null };
  }
  const options = { ...optionsOf(policy, type), api: resource === null ? null : apiOf(resource) };
  const statements = policy.statements.map(
    (statement) => new CompiledStatement(statement, options),
  );
  return {
    statements,
    allows: statements.filter(({ isDeny }) => !isDeny),
    denies: statements.filter(({ isDeny }) => isDeny),
    invalid: null,
    invalidAt: null,
  };
}

/** Stands where a policy is named that is not at hand. */
export function absentPolicy(reason: Reason): CompiledPolicy {
  return { ...NO_STATEMENTS, invalid: reason, invalidAt: null };
}

const NO_STATEMENTS = { statements: [], allows: [], denies: [] } as const;

function optionsOf(policy: Policy, type: PolicyType): ResourcePatternOptions {
  return {
    version: policy.version.value,
    completesArns: type === "identity" || type === "boundary",
  };
}

/**
 * The API that a resource of API Gateway is, or is of.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
function apiOf(resource: string): string | null {
  return /^arn:[^:]+:execute-api:[^:]*:[^:]*:[^:/]+/.exec(resource)?.[0] ?? null;
}
