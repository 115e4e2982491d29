import { removeElement } from "../remove-element.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** A role trust policy is about the role it belongs to and nothing else. */
export const trustPolicyResource = defineRule({
  code: "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
  severity: "error",
  documentation: accessAnalyzerCheck("error-role-trust-policy-syntax-error-resource"),
  types: ["trust"],
  refuses: true,
  *check({ statements }, context) {
    for (const { resource } of statements) {
      if (resource !== null) yield removeElement(resource, context);
    }
  },
});
