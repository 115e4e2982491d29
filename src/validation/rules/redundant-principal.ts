import { parseArn } from "../../arn/arn.ts";
import { removeItem } from "../fixes.ts";
import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** Trusting a role is trusting each of its sessions. */
export const redundantPrincipal = defineRule({
  code: "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY",
  severity: "suggestion",
  documentation: accessAnalyzerCheck("suggestion-redundant-principal-in-role-trust-policy"),
  types: ["trust"],
  refuses: false,
  *check({ statements }, context) {
    for (const { principal } of statements) {
      const values = (principal?.entries ?? []).flatMap((entry) => entry.values);
      const named = new Set(values.map(({ value }) => roleKey(value)));
      for (const value of values) {
        const role = roleOfSession(value.value);
        if (role === null || !named.has(role)) continue;
        const data = { principal: value.value, role: role.slice(role.indexOf("/") + 1) };
        yield { range: value.range, data, fixes: removeItem(value, context) };
      }
    }
  },
});

/** `account/name` of a role's ARN; its path is not part of a session's. */
function roleKey(text: string): string | null {
  const arn = parseArn(text);
  if (arn?.service !== "iam" || !arn.resource.startsWith("role/")) return null;
  return `${arn.account}/${arn.resource.slice(arn.resource.lastIndexOf("/") + 1)}`;
}

function roleOfSession(text: string): string | null {
  const arn = parseArn(text);
  const [kind, role] = arn?.resource.split("/") ?? [];
  return arn?.service === "sts" && kind === "assumed-role" ? `${arn.account}/${role ?? ""}` : null;
}
