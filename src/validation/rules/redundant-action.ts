import { findCovered } from "../covered-patterns.ts";
import { removeItem } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** An action that another pattern of the same list matches already. */
export const redundantAction = defineRule({
  code: "REDUNDANT_ACTION",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-redundant-action"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, context) {
    for (const { action } of statements) {
      for (const { item, by } of findCovered(action.patterns, (text) => text.toLowerCase())) {
        const data = { action: item.value, by: by.value };
        yield { range: item.range, data, fixes: removeItem(item, context) };
      }
    }
  },
});
