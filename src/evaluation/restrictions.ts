import type { Decision } from "../iam/decision.ts";
import { hasIdentitySide } from "./caller/caller.ts";
import { SERVICE_LINKED_ROLE_EDITS } from "./data/service-linked-role-edits.ts";
import type { Reason } from "./reason.ts";
import type { Question } from "./request/question.ts";

/** What is decided without asking any policy. */
export interface Settlement {
  readonly decision: Decision;
  readonly reason: Reason;
}

/** Null where it does not apply, which follows from the matter alone: the resource is only named. */
export type Restriction = (question: Question) => Settlement | null;

/** What AWS allows or refuses whatever policies say; null when it is for the policies to say. */
export function findSettlement(question: Question): Settlement | null {
  const { memory } = question;
  if (memory.restriction === undefined) {
    memory.restriction = RESTRICTIONS.find((applies) => applies(question) !== null) ?? null;
  }
  return memory.restriction === null ? null : memory.restriction(question);
}

const RESTRICTIONS: readonly Restriction[] = [
  refuseInvalidAction,
  refuseInvalidResource,
  refuseOtherPartition,
  refuseUnsigned,
  allowWithoutPermission,
  limitSession,
  limitRoot,
  keepRolesInAccount,
  protectServiceLinkedRole,
];

const ACTION = /^[a-z0-9-]+:[a-z0-9_.-]+$/i;

/** A request is for one action, by its full name. */
function refuseInvalidAction({ action }: Question): Settlement | null {
  return ACTION.test(action) ? null : refuse({ code: "action-not-valid", action });
}

function refuseInvalidResource({ target: { arn, isValid } }: Question): Settlement | null {
  return isValid ? null : refuse({ code: "resource-not-valid", resource: arn });
}

/**
 * Credentials are good in one partition only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html
 */
function refuseOtherPartition({ caller, target }: Question): Settlement | null {
  if (caller.partition === null || target.partition === null) return null;
  if (caller.partition === target.partition) return null;
  return refuse({ code: "other-partition", caller: caller.id, resource: target.arn });
}

/** IAM and STS take signed requests only; but for those of whom an identity provider vouches. */
function refuseUnsigned({ caller, service, lowerCaseAction }: Question): Settlement | null {
  const isUnsigned = caller.kind === "anonymous" && (service === "sts" || service === "iam");
  const isStranger = caller.kind === "federated" && !WITH_PROVIDER.has(lowerCaseAction);
  return isUnsigned || isStranger ? refuse({ code: "must-be-signed", caller: caller.id }) : null;
}

const WITH_PROVIDER: ReadonlySet<string> = new Set([
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
  "sts:tagsession",
  "sts:setsourceidentity",
]);

/**
 * GetCallerIdentity cannot be denied, and GetSessionToken only authenticates.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
 */
function allowWithoutPermission(question: Question): Settlement | null {
  const { caller, action, lowerCaseAction } = question;
  const needsNone =
    lowerCaseAction === "sts:getcalleridentity" ||
    (lowerCaseAction === "sts:getsessiontoken" && caller.session === null);
  if (!needsNone || !hasIdentitySide(caller)) return null;
  return { decision: "allowed", reason: { code: "needs-no-permission", action } };
}

/**
 * Which APIs temporary credentials can call at all, by how they were made.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
function limitSession({ caller, action, service, lowerCaseAction }: Question): Settlement | null {
  if (caller.session === null) return null;
  const { call, mfa } = caller.session;
  const isIam = service === "iam";
  const isSts = service === "sts";
  const refused = {
    AssumeRole: TOKEN_CALLS.has(lowerCaseAction),
    GetFederationToken: isIam || isSts,
    GetSessionToken:
      (isIam && mfa !== true) || (isSts && !SESSION_TOKEN_STS_CALLS.has(lowerCaseAction)),
  }[call];
  return refused ? refuse({ code: "session-cannot-call", action, call }) : null;
}

const TOKEN_CALLS: ReadonlySet<string> = new Set(["sts:getfederationtoken", "sts:getsessiontoken"]);

/** AssumeRole, and what it needs besides. */
const SESSION_TOKEN_STS_CALLS: ReadonlySet<string> = new Set([
  "sts:assumerole",
  "sts:setsourceidentity",
  "sts:tagsession",
]);

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function limitRoot({ caller, lowerCaseAction }: Question): Settlement | null {
  const isRefused = caller.kind === "root" && lowerCaseAction === "sts:assumerole";
  return isRefused ? refuse({ code: "root-cannot-assume-roles" }) : null;
}

/**
 * A role can be passed only to services in its own account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
function keepRolesInAccount({
  caller,
  lowerCaseAction,
  owner,
  target,
}: Question): Settlement | null {
  if (lowerCaseAction !== "iam:passrole" || caller.account === owner.account) return null;
  return refuse({ code: "cross-account-pass-role", role: target.arn });
}

/**
 * Only a service-linked role's description can be edited; its service deletes it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 */
function protectServiceLinkedRole(question: Question): Settlement | null {
  const { action, lowerCaseAction, target } = question;
  if (target.role?.isServiceLinked !== true) return null;
  if (!SERVICE_LINKED_ROLE_EDITS.has(lowerCaseAction)) return null;
  return refuse({ code: "service-linked-role-unmodifiable", role: target.arn, action });
}

function refuse(reason: Reason): Settlement {
  return { decision: "implicitDeny", reason };
}
