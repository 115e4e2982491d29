import { GITHUB, providerDomain } from "../identity-provider.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Every repository on GitHub gets tokens from the one provider; only `sub` says which. */
export const missingGithubRepository = defineRule({
  code: "MISSING_GITHUB_REPO_CONDITION_KEY",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-missing-github-repo-condition-key"),
  types: ["trust"],
  refuses: false,
  *check(_policy, { principals, keysOf }) {
    for (const { statement, type, principal } of principals) {
      if (type !== "Federated" || statement.effect.value !== "Allow") continue;
      if (providerDomain(principal.value) !== GITHUB) continue;
      if (!keysOf(statement).has(`${GITHUB}:sub`)) yield { range: principal.range };
    }
  },
});
