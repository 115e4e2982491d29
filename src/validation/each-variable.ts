import type { Located, Policy } from "../policy/ast.ts";
import type { Fix } from "../text/diagnostic.ts";
import { replaceValue } from "./fixes.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Finding } from "./validation-rule.ts";

/** A `${…}` as it was written, good or bad. */
export interface WrittenVariable {
  /** Between the braces, or what is left of the text where the closing one is missing. */
  readonly inside: string;
  readonly closed: boolean;
  /** Offsets in the value. */
  readonly from: number;
  readonly to: number;
}

/**
 * A rule about the policy variables in resources and condition values. Gives what is wrong with a
 * variable: data, and what should stand in its place where that is certain.
 */
export function eachVariable(
  check: (variable: WrittenVariable) => { readonly mended?: string } | null,
): (policy: Policy, context: RuleContext) => Generator<Finding> {
  return function* findVariables(policy, context) {
    if (policy.version.value !== "2012-10-17") return;
    for (const value of templatesOf(context)) {
      for (const variable of variablesIn(value.value)) {
        const found = check(variable);
        if (found === null) continue;
        const { from, to } = variable;
        const written = value.value.slice(from, to);
        const mended =
          found.mended === undefined
            ? ""
            : value.value.slice(0, from) + found.mended + value.value.slice(to);
        const fixes: readonly Fix[] = replaceValue(value, mended);
        yield { range: value.range, data: { variable: written }, fixes };
      }
    }
  };
}

/** The values in which variables have a meaning. */
export function* templatesOf(context: RuleContext): Generator<Located<string>> {
  for (const { pattern } of context.resources) if (pattern.value.includes("${")) yield pattern;
  for (const { test } of context.conditions) {
    for (const value of test.values) if (value.value.includes("${")) yield value;
  }
}

/** Every `${`, to its closing brace. One without is the last. */
export function variablesIn(text: string): readonly WrittenVariable[] {
  const found: WrittenVariable[] = [];
  let brace = text.indexOf("}");
  for (let from = text.indexOf("${"); from !== -1;) {
    const next = text.indexOf("${", from + 2);
    const end = next === -1 ? text.length : next;
    // Searched for once and not again, so that a text of nothing but beginnings is read once.
    if (brace !== -1 && brace < from) brace = text.indexOf("}", from);
    // A brace that comes after the next variable has begun is that variable's.
    const closed = brace !== -1 && brace < end;
    const to = closed ? brace + 1 : end;
    found.push({ inside: text.slice(from + 2, closed ? brace : end), closed, from, to });
    from = next;
  }
  return found;
}
