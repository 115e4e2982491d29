import { alwaysMatchingRules } from "./always-matching-rules.ts";
import { privateAddressRules } from "./private-address-rules.ts";
import { actionMatchesNothing } from "./rules/action-matches-nothing.ts";
import { actionResourceMismatch } from "./rules/action-resource-mismatch.ts";
import { allowNotActionWithTagKey } from "./rules/allow-not-action-with-tag-key.ts";
import { allowWithNotPrincipal } from "./rules/allow-with-not-principal.ts";
import { allowWithNotResource } from "./rules/allow-with-not-resource.ts";
import { allowWithUnsupportedTagKey } from "./rules/allow-with-unsupported-tag-key.ts";
import { arnAccountNotAllowed } from "./rules/arn-account-not-allowed.ts";
import { arnRegionNotAllowedByService } from "./rules/arn-region-not-allowed-by-service.ts";
import { arnRegionNotAllowed } from "./rules/arn-region-not-allowed.ts";
import { conditionKeyNotForAction } from "./rules/condition-key-not-for-action.ts";
import { confirmAudienceClaimType } from "./rules/confirm-audience-claim-type.ts";
import { createServiceLinkedRoleRules } from "./rules/create-service-linked-role.ts";
import { denyNotActionWithTagKey } from "./rules/deny-not-action-with-tag-key.ts";
import { denyWithUnsupportedTagKey } from "./rules/deny-with-unsupported-tag-key.ts";
import { deprecatedGlobalConditionKey } from "./rules/deprecated-global-condition-key.ts";
import { duplicateKeysWithDifferentCase } from "./rules/duplicate-keys-with-different-case.ts";
import { dynamodbAttributesWithoutSelect } from "./rules/dynamodb-attributes-without-select.ts";
import { emptyArrayAction } from "./rules/empty-array-action.ts";
import { emptyArrayConditionRules } from "./rules/empty-array-condition.ts";
import { emptyArrayPrincipal } from "./rules/empty-array-principal.ts";
import { emptyArrayResource } from "./rules/empty-array-resource.ts";
import { emptyObjectCondition } from "./rules/empty-object-condition.ts";
import { emptyObjectPrincipal } from "./rules/empty-object-principal.ts";
import { emptySidValue } from "./rules/empty-sid-value.ts";
import { emptyVariable } from "./rules/empty-variable.ts";
import { federatedPrincipalNotSupported } from "./rules/federated-principal-not-supported.ts";
import { forAllValuesWithSingleValuedKey } from "./rules/forallvalues-with-single-valued-key.ts";
import { forAnyValueWithAudience } from "./rules/foranyvalue-with-audience.ts";
import { forAnyValueWithSingleValuedKey } from "./rules/foranyvalue-with-single-valued-key.ts";
import { githubBranchRecommended } from "./rules/github-branch-recommended.ts";
import { iamResourcePath } from "./rules/iam-resource-path.ts";
import { improveIpRange } from "./rules/improve-ip-range.ts";
import { incompleteArn } from "./rules/incomplete-arn.ts";
import { invalidAction } from "./rules/invalid-action.ts";
import { invalidArnAccount } from "./rules/invalid-arn-account.ts";
import { invalidArnPrefix } from "./rules/invalid-arn-prefix.ts";
import { invalidArnRegion } from "./rules/invalid-arn-region.ts";
import { invalidArnResource } from "./rules/invalid-arn-resource.ts";
import { invalidArnServiceCase } from "./rules/invalid-arn-service-case.ts";
import { invalidAwsPrincipal } from "./rules/invalid-aws-principal.ts";
import { invalidConditionDataType } from "./rules/invalid-condition-data-type.ts";
import { invalidConditionKeyFormat } from "./rules/invalid-condition-key-format.ts";
import { invalidConditionMultipleBoolean } from "./rules/invalid-condition-multiple-boolean.ts";
import { invalidDateValue } from "./rules/invalid-date-value.ts";
import { invalidFederatedPrincipal } from "./rules/invalid-federated-principal.ts";
import { invalidGlobalConditionKey } from "./rules/invalid-global-condition-key.ts";
import { invalidKmsKeyValue } from "./rules/invalid-kms-key-value.ts";
import { invalidPartition } from "./rules/invalid-partition.ts";
import { invalidRegion } from "./rules/invalid-region.ts";
import { invalidRoleReference } from "./rules/invalid-role-reference.ts";
import { invalidServiceConditionKey } from "./rules/invalid-service-condition-key.ts";
import { invalidServiceInAction } from "./rules/invalid-service-in-action.ts";
import { invalidServicePrincipalFormat } from "./rules/invalid-service-principal-format.ts";
import { invalidService } from "./rules/invalid-service.ts";
import { invalidUserReference } from "./rules/invalid-user-reference.ts";
import { invalidVariableForOperator } from "./rules/invalid-variable-for-operator.ts";
import { invalidVpcFormat } from "./rules/invalid-vpc-format.ts";
import { invalidVpceFormat } from "./rules/invalid-vpce-format.ts";
import { irrelevantConditionKey } from "./rules/irrelevant-condition-key.ts";
import { mfaCheckSkipsMissingKey } from "./rules/mfa-check-skips-missing-key.ts";
import { mismatchedActionForPrincipal } from "./rules/mismatched-action-for-principal.ts";
import { missingActionForConditionKey } from "./rules/missing-action-for-condition-key.ts";
import { missingActionForRolesAnywhere } from "./rules/missing-action-for-roles-anywhere.ts";
import { missingArnAccount } from "./rules/missing-arn-account.ts";
import { missingArnFieldElsewhere } from "./rules/missing-arn-field-elsewhere.ts";
import { missingArnField } from "./rules/missing-arn-field.ts";
import { missingArnRegion } from "./rules/missing-arn-region.ts";
import { missingBraceInVariable } from "./rules/missing-brace-in-variable.ts";
import { missingGithubRepository } from "./rules/missing-github-repository.ts";
import { missingOidcCondition } from "./rules/missing-oidc-condition.ts";
import { missingPairedConditionKeys } from "./rules/missing-paired-condition-keys.ts";
import { missingPrincipal } from "./rules/missing-principal.ts";
import { missingQualifier } from "./rules/missing-qualifier.ts";
import { missingQuoteInVariable } from "./rules/missing-quote-in-variable.ts";
import { missingResource } from "./rules/missing-resource.ts";
import { missingTagKey } from "./rules/missing-tag-key.ts";
import { missingVersion } from "./rules/missing-version.ts";
import { nullWithQualifier } from "./rules/null-with-qualifier.ts";
import { passRoleRules } from "./rules/pass-role.ts";
import { policySizeRules } from "./rules/policy-size.ts";
import { rcpActionService } from "./rules/rcp-action-service.ts";
import { rcpAction } from "./rules/rcp-action.ts";
import { rcpAllow } from "./rules/rcp-allow.ts";
import { rcpMissingNullCheck } from "./rules/rcp-missing-null-check.ts";
import { rcpMissingPrincipalKey } from "./rules/rcp-missing-principal-key.ts";
import { rcpMissingServicePrincipalKey } from "./rules/rcp-missing-service-principal-key.ts";
import { rcpNotAction } from "./rules/rcp-not-action.ts";
import { rcpPrincipal } from "./rules/rcp-principal.ts";
import { recommendedKeyForServicePrincipal } from "./rules/recommended-key-for-service-principal.ts";
import { redundantAction } from "./rules/redundant-action.ts";
import { redundantConditionValueNum } from "./rules/redundant-condition-value-num.ts";
import { redundantPrincipal } from "./rules/redundant-principal.ts";
import { redundantResource } from "./rules/redundant-resource.ts";
import { redundantStatement } from "./rules/redundant-statement.ts";
import { resourceLikeEverything } from "./rules/resource-like-everything.ts";
import { resourceNotArn } from "./rules/resource-not-arn.ts";
import { resourcePolicySize } from "./rules/resource-policy-size.ts";
import { resourceVendor } from "./rules/resource-vendor.ts";
import { restrictAccessToServicePrincipal } from "./rules/restrict-access-to-service-principal.ts";
import { s3PrefixInNegativeContext } from "./rules/s3-prefix-in-negative-context.ts";
import { scpPrincipal } from "./rules/scp-principal.ts";
import { stringLikeWithArnKey } from "./rules/string-like-with-arn-key.ts";
import { templatePlaceholder } from "./rules/template-placeholder.ts";
import { trustPolicyNotPrincipal } from "./rules/trust-policy-not-principal.ts";
import { trustPolicyResource } from "./rules/trust-policy-resource.ts";
import { trustPolicyWildcardPrincipal } from "./rules/trust-policy-wildcard-principal.ts";
import { typeMismatchBoolean } from "./rules/type-mismatch-boolean.ts";
import { typeMismatchDate } from "./rules/type-mismatch-date.ts";
import { typeMismatchIpRange } from "./rules/type-mismatch-ip-range.ts";
import { typeMismatchNumber } from "./rules/type-mismatch-number.ts";
import { typeMismatchString } from "./rules/type-mismatch-string.ts";
import { typeMismatch } from "./rules/type-mismatch.ts";
import { uniqueSidsRecommended } from "./rules/unique-sids-recommended.ts";
import { uniqueSidsRequired } from "./rules/unique-sids-required.ts";
import { unsupportedActionForConditionKey } from "./rules/unsupported-action-for-condition-key.ts";
import { unsupportedActionInPolicy } from "./rules/unsupported-action-in-policy.ts";
import { unsupportedCharacter } from "./rules/unsupported-character.ts";
import { unsupportedGlobalConditionKey } from "./rules/unsupported-global-condition-key.ts";
import { unsupportedKeyForServicePrincipal } from "./rules/unsupported-key-for-service-principal.ts";
import { unsupportedPrincipal } from "./rules/unsupported-principal.ts";
import { unsupportedResourceInPolicy } from "./rules/unsupported-resource-in-policy.ts";
import { unsupportedSid } from "./rules/unsupported-sid.ts";
import { unsupportedSpaceInVariable } from "./rules/unsupported-space-in-variable.ts";
import { untrustworthyConditionKey } from "./rules/untrustworthy-condition-key.ts";
import { useKeyOnlyWithSupportedServices } from "./rules/use-key-only-with-supported-services.ts";
import { variableTooPermissive } from "./rules/variable-too-permissive.ts";
import { variableUnsupportedInElement } from "./rules/variable-unsupported-in-element.ts";
import { variableUnsupportedInVersion } from "./rules/variable-unsupported-in-version.ts";
import { versionTooOld } from "./rules/version-too-old.ts";
import { wildcardInPrincipal } from "./rules/wildcard-in-principal.ts";
import { wildcardInServiceName } from "./rules/wildcard-in-service-name.ts";
import { wildcardTooPermissive } from "./rules/wildcard-too-permissive.ts";
import { wildcardWithoutLikeOperator } from "./rules/wildcard-without-like-operator.ts";

/**
 * Every rule, in the order a policy is written: what is wrong with the whole, then with who, what
 * and where, then with conditions. A finding that comes first is the one AWS names.
 */
export const RULES = [
  // the whole policy
  unsupportedCharacter,
  missingVersion,
  versionTooOld,
  uniqueSidsRequired,
  uniqueSidsRecommended,
  unsupportedSid,
  emptySidValue,
  redundantStatement,
  ...policySizeRules,
  resourcePolicySize,
  templatePlaceholder,
  // who
  unsupportedPrincipal,
  missingPrincipal,
  scpPrincipal,
  rcpPrincipal,
  trustPolicyNotPrincipal,
  wildcardInPrincipal,
  trustPolicyWildcardPrincipal,
  invalidAwsPrincipal,
  invalidRoleReference,
  invalidUserReference,
  federatedPrincipalNotSupported,
  invalidFederatedPrincipal,
  emptyArrayPrincipal,
  emptyObjectPrincipal,
  redundantPrincipal,
  allowWithNotPrincipal,
  restrictAccessToServicePrincipal,
  recommendedKeyForServicePrincipal,
  unsupportedKeyForServicePrincipal,
  missingOidcCondition,
  missingGithubRepository,
  githubBranchRecommended,
  // what
  rcpAllow,
  rcpNotAction,
  rcpAction,
  rcpActionService,
  invalidServiceInAction,
  invalidAction,
  actionMatchesNothing,
  emptyArrayAction,
  redundantAction,
  variableUnsupportedInElement,
  unsupportedActionInPolicy,
  mismatchedActionForPrincipal,
  missingActionForRolesAnywhere,
  missingActionForConditionKey,
  ...passRoleRules,
  ...createServiceLinkedRoleRules,
  // where
  missingResource,
  trustPolicyResource,
  emptyArrayResource,
  resourceNotArn,
  invalidArnPrefix,
  invalidPartition,
  resourceVendor,
  wildcardInServiceName,
  invalidArnServiceCase,
  invalidService,
  incompleteArn,
  missingArnField,
  missingArnFieldElsewhere,
  arnRegionNotAllowed,
  arnRegionNotAllowedByService,
  missingArnRegion,
  invalidArnRegion,
  arnAccountNotAllowed,
  missingArnAccount,
  invalidArnAccount,
  iamResourcePath,
  invalidArnResource,
  unsupportedResourceInPolicy,
  actionResourceMismatch,
  redundantResource,
  resourceLikeEverything,
  allowWithNotResource,
  // variables
  missingBraceInVariable,
  missingQuoteInVariable,
  unsupportedSpaceInVariable,
  emptyVariable,
  variableUnsupportedInVersion,
  // conditions: keys
  emptyObjectCondition,
  invalidConditionKeyFormat,
  invalidGlobalConditionKey,
  invalidServiceConditionKey,
  unsupportedGlobalConditionKey,
  deprecatedGlobalConditionKey,
  missingTagKey,
  duplicateKeysWithDifferentCase,
  unsupportedActionForConditionKey,
  conditionKeyNotForAction,
  irrelevantConditionKey,
  missingPairedConditionKeys,
  untrustworthyConditionKey,
  useKeyOnlyWithSupportedServices,
  denyWithUnsupportedTagKey,
  denyNotActionWithTagKey,
  allowWithUnsupportedTagKey,
  allowNotActionWithTagKey,
  rcpMissingPrincipalKey,
  rcpMissingServicePrincipalKey,
  rcpMissingNullCheck,
  // conditions: operators
  typeMismatch,
  missingQualifier,
  forAllValuesWithSingleValuedKey,
  forAnyValueWithSingleValuedKey,
  forAnyValueWithAudience,
  confirmAudienceClaimType,
  nullWithQualifier,
  stringLikeWithArnKey,
  wildcardWithoutLikeOperator,
  mfaCheckSkipsMissingKey,
  s3PrefixInNegativeContext,
  dynamodbAttributesWithoutSelect,
  // conditions: values
  ...emptyArrayConditionRules,
  invalidConditionDataType,
  invalidConditionMultipleBoolean,
  typeMismatchBoolean,
  typeMismatchDate,
  invalidDateValue,
  typeMismatchNumber,
  typeMismatchString,
  typeMismatchIpRange,
  improveIpRange,
  ...privateAddressRules,
  invalidVariableForOperator,
  invalidRegion,
  invalidVpcFormat,
  invalidVpceFormat,
  invalidServicePrincipalFormat,
  invalidKmsKeyValue,
  wildcardTooPermissive,
  variableTooPermissive,
  ...alwaysMatchingRules,
  redundantConditionValueNum,
] as const;

export type RuleCode = (typeof RULES)[number]["code"];
