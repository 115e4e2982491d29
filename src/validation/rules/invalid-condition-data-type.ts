import { eachCondition } from "../each-condition.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The values of one key are all strings, all numbers or all Booleans. */
export const invalidConditionDataType = defineRule({
  code: "INVALID_CONDITION_DATA_TYPE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-invalid-condition-data-type"),
  types: EVERYWHERE,
  refuses: false,
  *check(policy, context) {
    yield* eachCondition(({ test }) => {
      const kinds = new Set(
        test.values.map(({ range }) => jsonTypeAt(policy.text.charAt(range.from))),
      );
      return kinds.size > 1 ? { range: test.range } : null;
    })(policy, context);
  },
});

/** What a JSON value is, by its first character. */
function jsonTypeAt(character: string): "string" | "boolean" | "number" {
  if (character === '"') return "string";
  return character === "t" || character === "f" ? "boolean" : "number";
}
