import { parseNumber } from "../../condition/numeric-operators.ts";
import type { Located } from "../../policy/ast.ts";
import { fixOf } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Of several limits the loosest decides: the others say nothing. */
export const redundantConditionValueNum = defineRule({
  code: "REDUNDANT_CONDITION_VALUE_NUM",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-redundant-condition-value-num"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, context) {
    for (const { test } of context.conditions) {
      const { operator, values, key, range } = test;
      const upper = operator.name.startsWith("NumericLessThan");
      const lower = operator.name.startsWith("NumericGreaterThan");
      if ((!upper && !lower) || values.length < 2) continue;
      const loosest = findLoosest(values, upper);
      if (loosest === null) continue;
      const others = values.filter((value) => value !== loosest).map((value) => value.range);
      const edits = context.nodes().removeItems(others);
      const data = { operator: operator.text, key: key.value, value: loosest.value };
      const removed = { text: "…" };
      yield { range, data, fixes: edits === null ? [] : [fixOf("remove", edits, removed)] };
    }
  },
});

/** Null when some value is no number. */
function findLoosest(values: readonly Located<string>[], upper: boolean): Located<string> | null {
  let loosest: Located<string> | null = null;
  let limit = upper ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (const value of values) {
    const number = parseNumber(value.value);
    if (number === null) return null;
    if (upper ? number > limit : number < limit) {
      limit = number;
      loosest = value;
    }
  }
  return loosest;
}
