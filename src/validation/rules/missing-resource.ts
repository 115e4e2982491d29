import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/**
 * Every statement says what it is about. Not asked of resource-based policies: some services
 * (Amazon ECR) take the resource they are attached to.
 */
export const missingResource = defineRule({
  code: "MISSING_RESOURCE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-resource"),
  types: ["identity", "boundary", "session", "scp", "rcp", "vpc-endpoint"],
  refuses: true,
  *check({ statements }) {
    for (const { resource, range } of statements) if (resource === null) yield { range };
  },
});
