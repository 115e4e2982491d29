import { type ArnPart, completeArn, splitArn } from "../arn/arn.ts";
import { type ArnPattern, compileArnPattern } from "../arn/arn-pattern.ts";
import type { PatternPart } from "../arn/chunks.ts";
import { compileParts, type VariablePattern } from "../arn/pattern.ts";
import type { PolicyVersion } from "./ast.ts";
import type { ConditionContext } from "./context.ts";
import { compileTemplate, templateParts } from "./policy-variables.ts";

/**
 * A value of `Resource` or `NotResource`. Case-sensitive; `*` crosses `/` and `:`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export interface ResourcePattern extends VariablePattern<ConditionContext> {
  /** The first part of the ARN that does not match, for explaining; null when no part is to blame. */
  readonly mismatch: (resource: string, context: ConditionContext) => ArnPart | null;
  /** With variables filled in; null when one has no value, and the pattern then matches nothing. */
  readonly resolve: (context: ConditionContext) => string | null;
}

export interface ResourcePatternOptions {
  readonly version: PolicyVersion;
  /** Identity-based policies may leave the end of an ARN away; elsewhere it is taken as written. */
  readonly completesArns: boolean;
  /** ARN of the API whose own policy it stands in. */
  readonly api?: string | null;
}

/** `execute-api:/stage/GET/path`, as the policy of an API may name what is its own. */
const OWN_API = "execute-api:/";

export function compileResourcePattern(
  text: string,
  options: ResourcePatternOptions,
): ResourcePattern {
  const written = fullArn(text, options);
  const hasVariables = options.version === "2012-10-17";
  const resourceFrom = hasVariables ? startOfResource(written) : written.length;
  const head = written.slice(0, resourceFrom);
  const tail = written.slice(resourceFrom);
  const parts: readonly PatternPart<ConditionContext>[] = [
    ...templateParts(head, { variables: false, wildcards: true }),
    ...templateParts(tail, { variables: true, wildcards: true }),
  ];
  const resolve = compileTemplate(tail, true);
  // Only explaining asks part by part.
  let byPart: ArnPattern<ConditionContext> | null | undefined;
  return {
    ...compileParts(parts),
    mismatch: (resource, context) => {
      byPart ??= compileArnPattern(parts);
      return byPart?.mismatch(resource, context) ?? null;
    },
    resolve: (context) => {
      const resolved = resolve(context);
      return resolved === null ? null : head + resolved;
    },
  };
}

function fullArn(text: string, { completesArns, api = null }: ResourcePatternOptions): string {
  if (completesArns) return completeArn(text);
  const isOwn = api !== null && text.startsWith(OWN_API);
  return isOwn ? `${api}${text.slice(OWN_API.length - 1)}` : text;
}

/** Variables mean something only after the fifth colon. */
function startOfResource(text: string): number {
  const parts = splitArn(text);
  return parts.length < 6 ? text.length : text.length - (parts[5] ?? "").length;
}
