import type { Stage } from "../iam/decision.ts";
import type { Reason, ReasonCode } from "./reason.ts";
import type { Question } from "./request/question.ts";
import { stsError } from "./sts/errors.ts";

/** How AWS calls a policy type when it refuses, with its article. */
interface TypeName {
  readonly article: "a" | "an" | "the";
  readonly name: string;
}

const TYPE_NAMES: Readonly<Partial<Record<Stage, TypeName>>> = {
  "resource-control-policies": { article: "a", name: "resource control policy" },
  "service-control-policies": { article: "a", name: "service control policy" },
  "vpc-endpoint-policy": { article: "a", name: "VPC endpoint policy" },
  "resource-based-policy": { article: "a", name: "resource-based policy" },
  "identity-based-policies": { article: "an", name: "identity-based policy" },
  "permissions-boundary": { article: "a", name: "permissions boundary" },
  "session-policies": { article: "a", name: "session policy" },
};

const TRUST_POLICY: TypeName = { article: "the", name: "role trust policy" };

/**
 * The text AWS would print, which is AWS's and in English in every language.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * @param reason Why the deciding step refused.
 * @param policyArn The managed policy that denies; null when an inline or resource policy does.
 */
export function denialMessage(
  question: Question,
  reason: Reason,
  policyArn: string | null,
): string {
  const fixed = fixedMessage(reason);
  if (fixed !== null) return fixed;
  const { caller, action, lowerCaseAction, target } = question;
  const error = stsError(reason);
  if (error !== "AccessDenied" && lowerCaseAction.startsWith("sts:")) {
    return `An error occurred (${error}) when calling the ${action.slice(4)} operation`;
  }
  if (caller.kind === "anonymous") return "Access Denied";
  if (caller.kind === "federated" && lowerCaseAction.startsWith("sts:")) {
    return `Not authorized to perform ${action}`;
  }
  const resource = target.arn === "*" ? "" : ` on resource: ${target.arn}`;
  const plain = `User: ${caller.id} is not authorized to perform: ${action}${resource}`;
  return plain + explanation(question, reason, policyArn);
}

/** Across organizations AWS does not tell the caller which of the owner's policies refused. */
function explanation(question: Question, reason: Reason, policyArn: string | null): string {
  if (!hasStage(reason) || isHidden(question, reason.stage)) return "";
  const type = typeName(question, reason.stage);
  if (type === null) return "";
  if (!DENIALS.has(reason.code)) {
    return ` because no ${type.name} allows the ${question.action} action`;
  }
  const arn = policyArn === null ? "" : `: ${policyArn}`;
  return ` with an explicit deny in ${type.article} ${type.name}${arn}`;
}

type Refusal = Extract<Reason, { readonly stage: Stage }>;

const DENIALS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "denied-by-statement",
  "denied-by-resource",
  "denied-by-trust",
]);

const REFUSALS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  ...DENIALS,
  "nothing-allows",
  "level-allows-nothing",
  "trust-allows-nothing",
  "key-policy-allows-nothing",
]);

function hasStage(reason: Reason): reason is Refusal {
  return REFUSALS.has(reason.code);
}

function typeName({ target }: Question, stage: Stage): TypeName | null {
  if (stage === "resource-based-policy" && target.policyKind === "trust") return TRUST_POLICY;
  return TYPE_NAMES[stage] ?? null;
}

function isHidden({ sides, caller, owner }: Question, stage: Stage): boolean {
  const isOwners = stage === "resource-based-policy" || stage === "resource-control-policies";
  if (sides !== "two-accounts" || !isOwners) return false;
  const organization = caller.home?.membership?.organization.id;
  return organization === undefined || organization !== owner.home?.membership?.organization.id;
}

const INVALID_TOKEN = "The security token included in the request is invalid.";
const MISSING_TOKEN = "Request is missing Authentication Token";

/** Refusals that say something else than that nothing allows. */
const FIXED_MESSAGES: ReadonlyMap<ReasonCode, string> = new Map<ReasonCode, string>([
  ["root-cannot-assume-roles", "Roles may not be assumed by root accounts."],
  ["cross-account-pass-role", "Cross-account pass role is not allowed."],
  [
    "duration-over-role-maximum",
    "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
  ],
  [
    "duration-over-chaining-maximum",
    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
  ],
  ["access-key-inactive", INVALID_TOKEN],
  ["access-key-not-found", INVALID_TOKEN],
  ["not-a-principal", INVALID_TOKEN],
  ["principal-not-found", INVALID_TOKEN],
  ["workload-without-role", INVALID_TOKEN],
  ["other-partition", INVALID_TOKEN],
  [
    "no-role-named",
    "1 validation error detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null",
  ],
  ["session-expired", "The security token included in the request is expired"],
  ["must-assume-a-role", MISSING_TOKEN],
  ["must-be-signed", MISSING_TOKEN],
]);

function fixedMessage(reason: Reason): string | null {
  const isTokenCall =
    reason.code === "session-cannot-call" &&
    reason.call === "AssumeRole" &&
    reason.action.toLowerCase().startsWith("sts:");
  if (isTokenCall) return `Cannot call ${reason.action.slice(4)} with session credentials`;
  if (reason.code === "role-not-valid") return `${reason.role} is invalid`;
  return FIXED_MESSAGES.get(reason.code) ?? null;
}
