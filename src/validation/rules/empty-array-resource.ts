import { removeItem } from "../fixes.ts";
import { EVERYWHERE } from "../policy-types.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A statement with an empty list of resources is about nothing; IAM refuses it as one without. */
export const emptyArrayResource = defineRule({
  code: "EMPTY_ARRAY_RESOURCE",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-empty-array-resource"),
  types: EVERYWHERE,
  refuses: false,
  *check({ statements }, context) {
    for (const { resource, range } of statements) {
      if (resource === null || resource.patterns.length > 0) continue;
      if (!context.nodes().isEmptyList(resource.range)) continue;
      const fixes = removeItem({ value: "Statement", range }, context);
      yield { range: resource.range, data: { element: resource.kind }, fixes };
    }
  },
});
