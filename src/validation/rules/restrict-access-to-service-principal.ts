import { accessAnalyzerCheck, defineRule } from "../validation-rule.ts";

/** The keys that say for whom a service acts. */
const SOURCES = [
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
];

/** A service acts for all its customers: without a source, for those of other accounts too. */
export const restrictAccessToServicePrincipal = defineRule({
  code: "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
  severity: "security-warning",
  documentation: accessAnalyzerCheck("security-warning-restrict-access-to-service-principal"),
  types: ["resource"],
  refuses: false,
  *check(_policy, { principals, keysOf }) {
    for (const { statement, type, principal } of principals) {
      if (type !== "Service" || statement.effect.value !== "Allow") continue;
      if (statement.principal?.kind === "NotPrincipal") continue;
      if (SOURCES.some((key) => keysOf(statement).has(key))) continue;
      yield { range: principal.range, data: { principal: principal.value } };
    }
  },
});
