import { compileActionPattern } from "../../arn/action-pattern.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

const NEEDED = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"] as const;

/** IAM Roles Anywhere sets a source identity and tags on each session it makes. */
export const missingActionForRolesAnywhere = defineRule({
  code: "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY",
  severity: "error",
  documentation: accessAnalyzerCheck("error-missing-action-for-roles-anywhere-trust-policy"),
  types: ["trust"],
  refuses: false,
  *check(_policy, { principals }) {
    for (const { statement, type, principal } of principals) {
      if (type !== "Service" || principal.value !== "rolesanywhere.amazonaws.com") continue;
      const { effect, action } = statement;
      if (effect.value !== "Allow" || action.kind === "NotAction") continue;
      const patterns = action.patterns.map(({ value }) => compileActionPattern(value));
      const missing = NEEDED.filter(
        (name) => !patterns.some((pattern) => pattern.matches(name.toLowerCase())),
      );
      if (missing.length > 0) yield { range: action.range, data: { missing: missing.join(", ") } };
    }
  },
});
