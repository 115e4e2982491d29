import { findCovered } from "../covered-patterns.ts";
import { removeItem } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A resource that another pattern of the same list matches already. */
export const redundantResource = defineRule({
  code: "REDUNDANT_RESOURCE",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-redundant-resource"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, context) {
    for (const { resource } of statements) {
      for (const { item, by } of findCovered(resource?.patterns ?? [], (text) => text)) {
        const data = { resource: item.value, by: by.value };
        yield { range: item.range, data, fixes: removeItem(item, context) };
      }
    }
  },
});
