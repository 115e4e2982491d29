import type { Diagnostic } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";

const CHECKS =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks";
const ELEMENTS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements";
const GRAMMAR = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";

/** What makes AWS refuse a policy text wherever it is put, and the page that says so. */
const DOCUMENTATION = {
  DATA_TYPE_MISMATCH: `${CHECKS}-error-data-type-mismatch`,
  INVALID_POLICY_ELEMENT: `${CHECKS}-error-invalid-policy-element`,
  INVALID_VERSION: `${CHECKS}-error-invalid-version`,
  MISSING_STATEMENT: `${CHECKS}-error-missing-statement`,
  MISSING_EFFECT: `${CHECKS}-error-missing-effect`,
  INVALID_EFFECT: `${CHECKS}-error-invalid-effect`,
  MISSING_ACTION: `${CHECKS}-error-missing-action`,
  MISSING_RESOURCE: `${CHECKS}-error-missing-resource`,
  UNSUPPORTED_ELEMENT_COMBINATION: `${CHECKS}-error-unsupported-element-combination`,
  INVALID_PRINCIPAL_FORMAT: `${CHECKS}-error-invalid-principal-format`,
  INVALID_PRINCIPAL_KEY: `${CHECKS}-error-invalid-principal-key`,
  INVALID_CONDITION_OPERATOR: `${CHECKS}-error-invalid-condition-operator`,
  NULL_WITH_IF_EXISTS: `${CHECKS}-error-null-with-if-exists`,
  IAM_VENDOR_PREFIX: `${ELEMENTS}_action.html`,
  IAM_VENDOR_INVALID: `${ELEMENTS}_action.html`,
  IAM_ONE_COLON: GRAMMAR,
} as const;

export type PolicyDiagnosticCode = keyof typeof DOCUMENTATION;

/** Takes what a parser has to say; the parser itself goes on. */
export type Report = (
  code: PolicyDiagnosticCode,
  range: SourceRange,
  data?: Diagnostic["data"],
) => void;

export function policyDiagnostic(
  code: PolicyDiagnosticCode,
  range: SourceRange,
  data: Diagnostic["data"] = {},
): Diagnostic & { readonly code: PolicyDiagnosticCode } {
  return { code, severity: "error", data, range, documentation: DOCUMENTATION[code] };
}
