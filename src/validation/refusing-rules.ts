import { arnRegionNotAllowed } from "./rules/arn-region-not-allowed.ts";
import { iamResourcePath } from "./rules/iam-resource-path.ts";
import { incompleteArn } from "./rules/incomplete-arn.ts";
import { invalidArnPrefix } from "./rules/invalid-arn-prefix.ts";
import { invalidPartition } from "./rules/invalid-partition.ts";
import { missingArnField } from "./rules/missing-arn-field.ts";
import { missingPrincipal } from "./rules/missing-principal.ts";
import { missingResource } from "./rules/missing-resource.ts";
import { rcpAction } from "./rules/rcp-action.ts";
import { rcpAllow } from "./rules/rcp-allow.ts";
import { rcpNotAction } from "./rules/rcp-not-action.ts";
import { rcpPrincipal } from "./rules/rcp-principal.ts";
import { resourceNotArn } from "./rules/resource-not-arn.ts";
import { resourceVendor } from "./rules/resource-vendor.ts";
import { scpPrincipal } from "./rules/scp-principal.ts";
import { trustPolicyNotPrincipal } from "./rules/trust-policy-not-principal.ts";
import { trustPolicyResource } from "./rules/trust-policy-resource.ts";
import { typeMismatchDate } from "./rules/type-mismatch-date.ts";
import { uniqueSidsRequired } from "./rules/unique-sids-required.ts";
import { unsupportedCharacter } from "./rules/unsupported-character.ts";
import { unsupportedPrincipal } from "./rules/unsupported-principal.ts";
import { unsupportedSid } from "./rules/unsupported-sid.ts";
import { versionTooOld } from "./rules/version-too-old.ts";
import { wildcardInPrincipal } from "./rules/wildcard-in-principal.ts";
import type { ValidationRule } from "./validation-rule.ts";

/**
 * The rules whose findings AWS refuses a policy for, in the order of `rules.ts`; a test holds the two
 * together. Apart from the rest so that evaluating, which needs these alone, does not bring them all.
 */
export const REFUSING_RULES: readonly ValidationRule[] = [
  unsupportedCharacter,
  versionTooOld,
  uniqueSidsRequired,
  unsupportedSid,
  unsupportedPrincipal,
  missingPrincipal,
  scpPrincipal,
  rcpPrincipal,
  trustPolicyNotPrincipal,
  wildcardInPrincipal,
  rcpAllow,
  rcpNotAction,
  rcpAction,
  missingResource,
  trustPolicyResource,
  resourceNotArn,
  invalidArnPrefix,
  invalidPartition,
  resourceVendor,
  incompleteArn,
  missingArnField,
  arnRegionNotAllowed,
  iamResourcePath,
  typeMismatchDate,
];
