import type { Reason } from "./reason.ts";
import type { Question } from "./request/question.ts";
import { walkTrace } from "./steps/find-step.ts";
import type { EvaluationStep } from "./trace.ts";

/** Adds the keys that a verdict rests on and that nothing says for certain. */
export function addContextDoubts(
  question: Question,
  trace: EvaluationStep,
  reasons: Reason[],
): void {
  for (const findDoubt of DOUBTS) {
    const doubt = findDoubt(question, trace);
    if (doubt !== null) reasons.push(doubt);
  }
}

const DOUBTS: readonly ((question: Question, trace: EvaluationStep) => Reason | null)[] = [
  ({ caller: { session }, context }) => {
    const matters = context.restsOn("aws:multifactorauthpresent");
    return session?.call === "AssumeRole" && matters ? { code: "mfa-in-role-session" } : null;
  },
  ({ caller: { kind }, context }) => {
    if (kind !== "user" && kind !== "role-session") return null;
    if (!context.restsOn("aws:userid")) return null;
    return { code: "unique-id-made-up", id: context.get("aws:userid")?.values[0] ?? "" };
  },
  ({ target, context }) => {
    // Every request goes to a Region; the ARN of a bucket, or `*`, does not say to which.
    const isUnknown = REGIONS.some((key) => context.restsOn(key) && context.get(key) === undefined);
    return isUnknown ? { code: "requested-region-unknown", resource: target.arn } : null;
  },
  ({ caller: { session, id }, context }, trace) => {
    if (session?.issuedAt !== null || !context.restsOn(ISSUE_TIME)) return null;
    // That there is a time is certain, and all that `Null` asks.
    const matters = asks(trace, (key, operator) => key === ISSUE_TIME && operator !== "null");
    return matters ? { code: "issue-time-assumed", session: id } : null;
  },
  ({ caller: { kind, id }, context }) => {
    if (kind !== "service") return null;
    const asked = SOURCES.find((key) => context.restsOn(key.toLowerCase()));
    return asked === undefined ? null : { code: "source-not-said", service: id, key: asked };
  },
  ({ lowerCaseAction, target }, trace) => {
    const matters = lowerCaseAction === "iam:passrole" && asks(trace, isResourceTag);
    return matters ? { code: "role-tag-in-pass-role", role: target.arn } : null;
  },
];

/**
 * On whose behalf a service calls. AWS says so in most such requests, and only the request can tell.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount
 */
const SOURCES = [
  "aws:SourceAccount",
  "aws:SourceArn",
  "aws:SourceOrgID",
  "aws:SourceOrgPaths",
] as const;

const REGIONS = ["aws:requestedregion", "ec2:region"] as const;

const ISSUE_TIME = "aws:tokenissuetime";

/** Whether a condition was asked; its key and operator are given in lower case. */
function asks(trace: EvaluationStep, isMeant: (key: string, operator: string) => boolean): boolean {
  for (const { reason } of walkTrace(trace)) {
    if (reason.code !== "condition") continue;
    if (isMeant(reason.key.toLowerCase(), reason.operator.toLowerCase())) return true;
  }
  return false;
}

/**
 * AWS: to control who can pass a role by the role's tags has no reliable results.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
function isResourceTag(lowerCaseKey: string): boolean {
  return lowerCaseKey.includes(":resourcetag/");
}
