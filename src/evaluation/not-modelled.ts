import { addContextDoubts } from "./context-doubts.ts";
import { GRANT } from "./caller/caller-name.ts";
import { identityProviderArn } from "../iam/identifiers.ts";
import type { PolicyGroup } from "./compile/policy-group.ts";
import { GRANT_OPERATIONS } from "./data/grant-operations.ts";
import { endpointDoubt } from "./endpoint-doubt.ts";
import { MatchFacts } from "./match-facts.ts";
import { notPrincipalDoubt } from "./not-principal-doubt.ts";
import type { Reason } from "./reason.ts";
import type { Matter, Question } from "./request/question.ts";
import { belongsTo, lanesOf, STAGE_RULES } from "./stages/stage-rules.ts";
import type { Decider } from "./steps/decider.ts";
import type { EvaluationStep } from "./trace.ts";
import { findCatalogReasons, type LoadedCatalog } from "./catalog-reasons.ts";

/** What this verdict rests on that we know we do not know, or where AWS's pages disagree. */
export function findNotModelled(
  question: Question,
  { trace, decider }: { readonly trace: EvaluationStep; readonly decider: Decider },
  catalog: LoadedCatalog | null,
): readonly Reason[] {
  const reasons: Reason[] = [];
  addAccountReasons(question, reasons);
  addResourceReasons(question, reasons);
  if (trace.outcome === "implicitDeny") {
    const { reason } = decider;
    const refusing = "stage" in reason ? reason.stage : null;
    addOtherGrants(question, refusing, reasons);
    if (refusing === "permissions-boundary") addTrustedUser(question, reasons);
  }
  for (const findDoubt of CALLER_DOUBTS) {
    const doubt = findDoubt(question);
    if (doubt !== null) reasons.push(doubt);
  }
  for (const doubt of [notPrincipalDoubt(question, trace), endpointDoubt(question)]) {
    if (doubt !== null) reasons.push(doubt);
  }
  addContextDoubts(question, trace, reasons);
  reasons.push(...tagReasons(question), ...unknownPolicies(question));
  if (catalog !== null) reasons.push(...findCatalogReasons(question, catalog));
  return reasons;
}

function addAccountReasons({ owner, sides, target, caller }: Question, reasons: Reason[]): void {
  const resource = target.arn;
  if (caller.account !== null && caller.home === null) {
    reasons.push({ code: "identity-side-not-modelled", account: caller.account });
  }
  const partition = partitionReason(caller);
  if (partition !== null) reasons.push(partition);
  if (owner.account === null) reasons.push({ code: "resource-owner-unknown", resource });
  else if (owner.home === null && sides !== "one-account") {
    reasons.push({ code: "resource-side-not-modelled", account: owner.account });
  } else if (owner.assumed && resource !== "*") {
    reasons.push({ code: "resource-owner-assumed", resource, account: owner.account });
  }
}

function partitionReason({ account, partition, home }: Question["caller"]): Reason | null {
  if (account === null || partition === null || home === null) return null;
  const declared = home.account.partition;
  if (declared === partition) return null;
  return { code: "account-partition-differs", account, declared, partition };
}

function addResourceReasons({ target, endpoint }: Question, reasons: Reason[]): void {
  const { arn, policyKind, policy } = target;
  if (policyKind === "default-key") reasons.push({ code: "default-key-policy-assumed", key: arn });
  if (endpoint !== null && endpoint.world === null) {
    reasons.push({ code: "endpoint-not-modelled", endpoint: endpoint.arn });
  }
  if (policy !== null && namesCanonicalUsers(policy)) {
    reasons.push({ code: "canonical-users-not-modelled" });
  }
}

/**
 * What could allow, besides policies, a request that nothing denies. An access control list does what a
 * bucket's policy does: the caller's own account must allow as well, and a block of public access stands.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-s3-evaluates-access-control.html
 */
function addOtherGrants(
  { target, sides, lowerCaseAction }: Question,
  refusing: string | null,
  reasons: Reason[],
): void {
  const { arn, policyKind, service } = target;
  const isKey = policyKind === "key" || policyKind === "default-key";
  if (isKey && GRANT_OPERATIONS.has(lowerCaseAction)) {
    reasons.push({ code: "kms-grants-not-modelled", key: arn });
  }
  if (refusing === "resource-based-policy" && service === "s3" && sides !== "one-account") {
    reasons.push({ code: "access-control-lists-not-modelled", resource: arn });
  }
}

/** Whether a boundary keeps a user from a role that trusts it, AWS's pages disagree. */
function addTrustedUser(question: Question, reasons: Reason[]): void {
  const { caller, target, sides } = question;
  if (caller.kind !== "user" || target.policyKind !== "trust" || sides !== "one-account") return;
  if (new MatchFacts(question).grant() < GRANT.identity) return;
  reasons.push({ code: "trusted-user-with-boundary", user: caller.id });
}

function namesCanonicalUsers({ set }: PolicyGroup): boolean {
  return set.attached.some(({ policy }) =>
    policy.statements.some(({ principal }) => principal?.hasCanonicalUsers === true),
  );
}

const CALLER_DOUBTS: readonly ((question: Question) => Reason | null)[] = [
  ({ caller }) => {
    const isUnknown = caller.kind === "federated-user" && caller.identity === null;
    if (!isUnknown || caller.hasFullAccess || caller.home === null) return null;
    return { code: "federating-user-unknown", session: caller.id };
  },
  (question) =>
    isWithoutProvider(question) ? { code: "principal-not-found", arn: question.caller.id } : null,
];

/** AWS looks for the provider in the role's account, and takes no token of one that is not there. */
function isWithoutProvider({ caller: { kind, id }, target: { role } }: Question): boolean {
  if (kind !== "federated" || role === null || !id.startsWith("arn:")) return false;
  const { account } = role.account;
  return account.identityProviders.every((one) => identityProviderArn(account, one) !== id);
}

const NONE: readonly Reason[] = [];

/** AWS's page once said that a transitive tag replaces the role's while trust is evaluated, and now says after. */
function tagReasons({ caller: { session }, target }: Question): readonly Reason[] {
  if (session === null || target.policyKind !== "trust" || target.role === null) return NONE;
  const roleTags = new Set(Object.keys(target.role.tags).map((key) => key.toLowerCase()));
  return session.tags
    .filter(({ key }) => session.transitiveKeys.has(key.toLowerCase()))
    .filter(({ key }) => roleTags.has(key.toLowerCase()))
    .map(({ key }) => ({ code: "role-tag-under-transitive-tag", key }));
}

/** AWS managed policies whose text is not at hand say nothing, which they would. */
function unknownPolicies(matter: Matter): readonly Reason[] {
  const { memory } = matter;
  memory.unknownPolicies ??= findUnknownPolicies(matter);
  return memory.unknownPolicies;
}

function findUnknownPolicies(matter: Matter): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const lane of lanesOf(matter)) {
    for (const rule of STAGE_RULES) {
      if (!belongsTo(rule.side, lane) || rule.settled(matter) !== null) continue;
      for (const { set } of rule.groups(matter)) {
        for (const { policy } of set.attached) {
          if (policy.invalid?.code === "managed-policy-not-loaded") {
            reasons.set(policy.invalid.arn, policy.invalid);
          }
        }
      }
    }
  }
  return [...reasons.values()];
}
