import type { ConditionOperatorRef } from "../policy/ast.ts";
import type { Fix } from "../text/diagnostic.ts";
import { isNegated } from "./condition-words.ts";
import { eachCondition } from "./each-condition.ts";
import { fixOf, replaceOperator } from "./fixes.ts";
import { EVERYWHERE } from "./policy-types.ts";
import type { ConditionUse, RuleContext } from "./rule-context.ts";
import { accessAnalyzerCheck, defineRule } from "./validation-rule.ts";

/** What a comparison with a lone `*` amounts to. */
type Meaning = "exists" | "is missing" | "always" | "never";

/**
 * Four rules for comparisons with `*`, which every value matches: all that is left to ask is whether the key
 * is there, and sometimes not even that.
 */
export const alwaysMatchingRules = [
  starRule("EQUIVALENT_TO_NULL_FALSE", "exists"),
  starRule("EQUIVALENT_TO_NULL_TRUE", "is missing"),
  starRule("REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION", "always"),
  starRule("REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION", "never"),
] as const;

function starRule<const Code extends string>(code: Code, meaning: Meaning) {
  return defineRule({
    code,
    severity: "suggestion",
    documentation: accessAnalyzerCheck(`suggestion-${code.toLowerCase().replaceAll("_", "-")}`),
    types: EVERYWHERE,
    refuses: false,
    check: eachCondition((use, context) => {
      const { operator, values, range } = use.test;
      if (!/^String(?:Not)?Like$/.test(operator.name)) return null;
      if (!values.some(({ value }) => /^\*+$/.test(value))) return null;
      if (meaningOf(operator) !== meaning) return null;
      return { range, fixes: mendOf(meaning, use, context) };
    }),
  });
}

/** For a key that is missing: a negated operator holds, and so does one with `IfExists`. */
function meaningOf(operator: ConditionOperatorRef): Meaning {
  const negated = isNegated(operator);
  if (operator.setOperator === "ForAllValues") return negated ? "is missing" : "always";
  if (operator.setOperator === "ForAnyValue" && !operator.ifExists)
    return negated ? "never" : "exists";
  if (negated) return "is missing";
  return operator.ifExists ? "always" : "exists";
}

function mendOf(meaning: Meaning, use: ConditionUse, context: RuleContext): readonly Fix[] {
  if (meaning === "always" || meaning === "never") return [];
  const [fix] = replaceOperator(use, "Null");
  const value = context.nodes().memberAt(use.test.range)?.value;
  if (fix === undefined || value === undefined) return [];
  const text = meaning === "exists" ? '"false"' : '"true"';
  const edits = [...fix.edits, { range: value.range, text }];
  return [fixOf("replace", edits, { from: use.test.operator.text, to: "Null" })];
}
