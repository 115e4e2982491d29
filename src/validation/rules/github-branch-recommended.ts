import { eachConditionValue } from "../each-condition.ts";
import { hasWildcard } from "../condition-words.ts";
import { GITHUB } from "../identity-provider.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A wildcard in GitHub's `sub` lets in branches, and perhaps repositories, that were not meant. */
export const githubBranchRecommended = defineRule({
  code: "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED",
  severity: "warning",
  documentation: accessAnalyzerCheck("general-warning-specific-github-repo-and-branch-recommended"),
  types: ["trust"],
  refuses: false,
  check: eachConditionValue(({ value }, { test, key }) =>
    key === `${GITHUB}:sub` && test.operator.name === "StringLike" && hasWildcard(value)
      ? {}
      : null,
  ),
});
