// The core's one door: what the app, the end-to-end tests and other programs may use.

// text
export type { Diagnostic, Fix, Severity, TextEdit } from "./text/diagnostic.ts";
export type { Problem } from "./text/problem.ts";
export type { Result } from "./text/result.ts";
export type { DocumentId, SourceRange, SourceRef } from "./text/source.ts";

export type { Language } from "./text/language.ts";

// iam
export { type Decision, type Stage, STAGES } from "./iam/decision.ts";
export {
  documentsOf,
  listDocuments,
  type PolicyDocument,
  type PolicyType,
} from "./iam/documents.ts";
export {
  type Entity,
  type EntityKind,
  entityName,
  type EntityOf,
  type IdentityEntity,
  identityOf,
  isIdentity,
  listEntities,
  resourceName,
} from "./iam/entity.ts";
export { iamArn, identityProviderArn } from "./iam/identifiers.ts";
export type * from "./iam/model.ts";
export { documentIdOf, type PolicyLocation } from "./iam/policy-location.ts";
export { policyArgumentText } from "./iam/policy-argument.ts";
export type * from "./iam/request.ts";

// json
export { type ReadYaml, readYaml } from "./json/from-yaml.ts";

// arn
export {
  type Arn,
  ARN_PARTS,
  type ArnPart,
  isAccountId,
  parseArn,
  type ParsedArn,
  PARTITIONS,
} from "./arn/arn.ts";
export { compilePattern, type Pattern } from "./arn/pattern.ts";

// policy
export type * from "./policy/ast.ts";
export {
  CONDITION_OPERATORS,
  type ConditionOperatorName,
} from "./policy/condition-operator-name.ts";
export type { ConditionContext, ContextValues } from "./policy/context.ts";
export { type ParsedPolicy, parsePolicy, POLICY_ELEMENTS } from "./policy/parse-policy.ts";
export { STATEMENT_ELEMENTS } from "./policy/parse-statement.ts";
export { type TemplateToken, tokenizeTemplate } from "./policy/policy-variables.ts";

// condition
export {
  type CompiledCondition,
  compileCondition,
  type ConditionExplanation,
  type WantedExplanation,
} from "./condition/compile-condition.ts";
export type { ConditionCode } from "./condition/condition-outcome.ts";
export { isMultivaluedKey } from "./condition/multivalued-keys.ts";

// validation
export { type Attachment, isAttachable, parseAttachedPolicy } from "./validation/attach-policy.ts";
export { validatePolicy, type ValidationOptions } from "./validation/validate-policy.ts";
export { describeDiagnostic } from "./explanation/diagnostics.ts";

// evaluation
export {
  FULL_AWS_ACCESS,
  type ManagedControlPolicy,
  RCP_FULL_AWS_ACCESS,
} from "./evaluation/data/managed-control-policies.ts";
export { takesSessionPolicies, workloadServiceOf } from "./evaluation/data/workload-services.ts";
export { PASS_ROLE_ACTIONS, type PassRoleAction } from "./evaluation/data/pass-role-actions.ts";
export { type CompileOptions, compileScenario, type World } from "./evaluation/world.ts";
export {
  findTestedKeys,
  type KeyTest,
  type TestedKey,
  type TestedKeys,
} from "./evaluation/tested-keys.ts";
export { findStep, walkTrace } from "./evaluation/steps/find-step.ts";
export type { Reason, ReasonCode } from "./evaluation/reason.ts";
export type * from "./evaluation/trace.ts";

// catalog
export type { Catalog, CatalogFailure, ManagedPolicyName } from "./catalog/catalog.ts";
export { openCatalog } from "./catalog/open-catalog.ts";
export type {
  AccessLevel,
  Action,
  ActionName,
  ActionResourceType,
  ConditionKey,
  ConditionKeyType,
  ResourceType,
  Service,
  ServiceActions,
  ServiceName,
} from "./catalog/service.ts";

// problems
export { describeProblem } from "./explanation/problems.ts";

// scenario
export { checkScenario } from "./scenario/check.ts";
export { loadScenario, type LoadResult } from "./scenario/load.ts";
export { saveScenario, type SaveOptions } from "./scenario/save.ts";

// scenario edits
export { type Added, addEntity, type NewEntity } from "./scenario/edits/add-entity.ts";
export {
  addAccountData,
  type AccountData,
  type DataAdded,
  type DataKind,
} from "./scenario/edits/add-account-data.ts";
export { addByArn, type AddedByArn } from "./scenario/edits/add-by-arn.ts";
export {
  type Placement,
  type PlacementKind,
  policyPlaces,
} from "./scenario/edits/add-policy-text.ts";
export { connect, listConnectable, refusedBoundary } from "./scenario/edits/connect.ts";
export type { Connection, ConnectionChoice, ConnectionKind } from "./scenario/edits/connection.ts";
export {
  addControlPolicy,
  attachControlPolicy,
  detachControlPolicy,
  removeControlPolicy,
} from "./scenario/edits/control-policies.ts";
export { setScenarioText } from "./scenario/edits/describe-scenario.ts";
export { disconnect } from "./scenario/edits/disconnect.ts";
export { type Facts, setFacts } from "./scenario/edits/facts.ts";
export {
  type AddedPolicy,
  addInlinePolicy,
  addResourcePolicy,
  renameInlinePolicy,
} from "./scenario/edits/inline-policies.ts";
export { forgetPositions, moveEntities, moveEntity } from "./scenario/edits/layout.ts";
export { attachPolicy, detachPolicy, setBoundary } from "./scenario/edits/managed-policies.ts";
export { addMembership, removeMembership } from "./scenario/edits/memberships.ts";
export type { InheritanceChange, InheritedPolicy } from "./scenario/edits/inherited-policies.ts";
export { moveAccount } from "./scenario/edits/move-account.ts";
export { type MovedMembers, moveMembers } from "./scenario/edits/move-members.ts";
export { containersWithin, findPlacedUnit, unitAround } from "./scenario/edits/units.ts";
export { DRAWABLE_TYPES, type DrawableType } from "./scenario/edits/new-resource.ts";
export type { EditResult, Refusal, RefusalCode } from "./scenario/edits/refusal.ts";
export { removeEntity, type Removed } from "./scenario/edits/remove-entity.ts";
export { removePolicy } from "./scenario/edits/remove-policy.ts";
export { changePath, changeResourceArn, renameEntity } from "./scenario/edits/rename-entity.ts";
export { addRequest, removeRequest, updateRequest } from "./scenario/edits/requests.ts";
export { setDocument } from "./scenario/edits/set-document.ts";

// several things at once, and what stands on the canvas beside them
export { setCollapsed } from "./scenario/edits/collapse.ts";
export { copyNodes, type NodeClip } from "./scenario/edits/copy-nodes.ts";
export type { Mentions } from "./scenario/edits/mentions.ts";
export { type MovedToAccount, moveToAccount } from "./scenario/edits/move-to-account.ts";
export { isNodeClip, printNodeClip, readNodeClip } from "./scenario/edits/node-clip-text.ts";
export { addNote, updateNote } from "./scenario/edits/notes.ts";
export { pasteNodes } from "./scenario/edits/paste-nodes.ts";
export { type RemovedNodes, removeNodes } from "./scenario/edits/remove-nodes.ts";
export { listRewrites, type Rewrite } from "./scenario/edits/rewrites.ts";

// scenario examples
export { type Example, EXAMPLES, firstExample } from "./scenario/examples/examples.ts";
export type { ExampleId, ExampleLanguage, ExampleText } from "./scenario/examples/texts.ts";

// relations
export type { Relation, RelationKind } from "./analysis/relation.ts";
export { followRelations, listRelations } from "./analysis/relations.ts";

// questions about a whole scenario
export {
  type Check,
  type CheckCounts,
  countChecks,
  holdChecks,
  runChecks,
} from "./analysis/checks.ts";
export { listVerdicts, type Verdict, verdictAt, type Verdicts } from "./analysis/verdicts.ts";
export { type Deciding, decidingLayer, findDeciding } from "./analysis/deciding.ts";
export {
  type Answering,
  type Change,
  changeFact,
  findChanges,
  type Outcome,
} from "./analysis/what-changed.ts";
export {
  type AccessMatrix,
  buildMatrix,
  decisionAt,
  listPrincipals,
  requestBy,
} from "./analysis/matrix.ts";
export { findSmallestFixes, type FixResult } from "./analysis/smallest-fix.ts";
export { findSmallestDenies } from "./analysis/smallest-deny.ts";
export { findNearMisses } from "./analysis/near-misses.ts";
export type { NearMiss } from "./analysis/fix/gate.ts";
export type { DocumentChange } from "./analysis/fix/document-changes.ts";
export type { FixEdit } from "./analysis/fix/fix-edit.ts";
export type { FixOptions, FixSuggestion } from "./analysis/fix/fix-suggestion.ts";
export type { SideEffect } from "./analysis/fix/side-effects.ts";
export type { ScenarioEdits } from "./analysis/fix/scenario-edits.ts";
export { addStatement } from "./scenario/edits/policy-text.ts";
export {
  describeChange,
  describeFixEdit,
  describeFixObstacle,
  describeFixSuggestion,
  describeGrants,
  describePassedOver,
  describeSideEffect,
} from "./explanation/describe-fix-suggestion.ts";
export type {
  ChangeFact,
  FixEditFact,
  FixObstacle,
  Grants,
  SideEffectFact,
} from "./explanation/fix-facts.ts";

// other people's formats
export { type Denial, parseDenial, parseDenials, requestOfDenial } from "./formats/denial.ts";
export { actionOfOperation } from "./formats/cloudtrail-names.ts";
export { type Creation, createMissing } from "./formats/denial-creation.ts";
export { denialFacts } from "./formats/denial-facts.ts";
export { describeDenialFact, describeDenialProblem } from "./explanation/describe-denial.ts";
export type { DenialFact, DenialProblem } from "./explanation/denial-facts.ts";
export { parsePasted, type Pasted, type PastedProblem } from "./formats/pasted.ts";
export type { PastedAccounts, PastedOmission } from "./formats/pasted-identities.ts";
export type { PastedPolicy } from "./formats/pasted-policy.ts";
export { awsCliCommands, type CliCommand } from "./formats/aws-cli.ts";
export { type AwsConfig, awsConfig, type ConfigOmission } from "./formats/aws-config.ts";
export { traceToMarkdown, traceToText } from "./formats/trace-text.ts";

// share
export { embedInPng, readPicture, svgMetadata } from "./share/picture.ts";
export { decodeShare, encodeShare, type ShareResult } from "./share/share.ts";

// explanation of evaluations
export { describeAuthentication, describeSession } from "./explanation/describe-authentication.ts";
export { describeReason } from "./explanation/describe-reason.ts";
export { describeVerdict, type VerdictWords } from "./explanation/describe-verdict.ts";
export { printTrace } from "./explanation/print-trace.ts";
export { stageName } from "./explanation/stage-names.ts";

// help while writing a policy
export {
  type PlaceKind,
  placeAt,
  type PlaceStatement,
  type PolicyPlace,
} from "./policy/place-at.ts";
export { conditionOperatorName } from "./policy/condition-operator-name.ts";
export { parsePolicyDraft } from "./policy/parse-policy.ts";
export { servicesIn } from "./validation/services-in.ts";
export {
  INLINE_POLICY_QUOTAS,
  policyQuota,
  policySize,
  resourcePolicyQuota,
} from "./validation/policy-size.ts";
export { applyEdits } from "./json/edit.ts";
export { describeFix } from "./explanation/diagnostic-fixes.ts";
export { describeStatement, type StatementWording } from "./explanation/describe-statement.ts";
export { isKeyTemplate } from "./catalog/key-template.ts";
export { matchingActions } from "./explanation/describe-statement-actions.ts";
export { absentKey } from "./explanation/describe-statement-conditions.ts";

// words nearly right
export { didYouMean } from "./text/did-you-mean.ts";
