import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";
import { EVERYWHERE } from "../policy-types.ts";

/** Keys are compared without case: two spellings are one key, written twice. */
export const duplicateKeysWithDifferentCase = defineRule({
  code: "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-duplicate-keys-with-different-case"),
  types: EVERYWHERE,
  refuses: false,
  *check(_policy, { conditions }) {
    const seen = new Set<string>();
    for (const { test, key } of conditions) {
      // Tests of one block share the place of its operator.
      const place = `${test.operator.range.from} ${key}`;
      if (seen.has(place)) yield { range: test.key.range, data: { key: test.key.value } };
      seen.add(place);
    }
  },
});
