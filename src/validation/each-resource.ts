import type { Located, Policy } from "../policy/ast.ts";
import type { Fix } from "../text/diagnostic.ts";
import { replaceValue } from "./fixes.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Finding } from "./validation-rule.ts";

/** What a rule has to say about one ARN; `mended` is the ARN as it should be, where that is certain. */
export interface ResourceFinding {
  readonly data?: Finding["data"];
  readonly mended?: string;
}

/**
 * A rule about the ARNs of `Resource` and `NotResource`: gets each one that is not `*` with its
 * parts as far as they are written, and gives what is wrong with it, or null.
 */
export function eachResource(
  check: (
    parts: readonly string[],
    resource: Located<string>,
    context: RuleContext,
  ) => ResourceFinding | null,
): (policy: Policy, context: RuleContext) => Generator<Finding> {
  return function* findResources(_policy, context) {
    for (const { pattern, parts } of context.resources) {
      const found = check(parts, pattern, context);
      if (found === null) continue;
      const fixes: readonly Fix[] =
        found.mended === undefined ? [] : replaceValue(pattern, found.mended);
      yield { range: pattern.range, data: { resource: pattern.value, ...found.data }, fixes };
    }
  };
}

/** The ARN with another text in one of its six places. */
export function withPart(parts: readonly string[], index: number, text: string): string {
  return parts.map((part, at) => (at === index ? text : part)).join(":");
}
