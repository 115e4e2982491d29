import type { ConditionStep, TraceStep } from "../../evaluation/trace.ts";
import type { RequestEditFact } from "../../explanation/fix-facts.ts";
import type { AssumeHop, SavedRequest } from "../../iam/request.ts";
import type { Deciding } from "../deciding.ts";
import { type Candidate, COST } from "./fix-edit.ts";
import type { FixContext } from "./fix-context.ts";
import { type Gate, nearMisses } from "./gate.ts";

/**
 * The changes of the request with which the policies would do as they are: MFA, the external ID, a
 * shorter session, a key that the caller sends.
 */
export function requestEdits(
  context: FixContext,
  deciding: Deciding,
  gates: readonly Gate[],
): readonly Candidate[] {
  const lacking = gates
    .flatMap(nearMisses)
    .flatMap(({ failed }) => (failed.kind === "condition" ? [failed] : []));
  return [
    ...durationEdits(context, deciding),
    ...denyConditions(deciding.path)
      .filter(({ key }) => isMfa(key))
      .flatMap(() => mfaEdits(context, deciding.hop)),
    ...lacking.flatMap((condition) => conditionEdits(context, deciding, condition)),
  ];
}

function denyConditions(path: readonly TraceStep[]): readonly ConditionStep[] {
  const statement = path.find((step) => step.kind === "statement");
  return (statement?.children ?? []).flatMap((child) =>
    child.kind === "condition" ? [child] : [],
  );
}

function conditionEdits(
  context: FixContext,
  { call, hop }: Deciding,
  condition: ConditionStep,
): readonly Candidate[] {
  if (isMfa(condition.key)) return mfaEdits(context, hop);
  const value = literalOf(condition);
  if (value === null) return [];
  if (condition.key.toLowerCase() === "sts:externalid") {
    return hop === null
      ? []
      : hopEdit(context, hop, { externalId: value }, (role) => ({
          code: "set-external-id",
          role,
          externalId: value,
        }));
  }
  const { key } = condition;
  if (call.trace.id !== "0" || !isSentByCaller(key)) return [];
  const given = { ...context.request.context, [key]: value };
  return [candidate(context, { context: given }, { code: "set-context", key, value })];
}

/** A value that would do, where the operator takes one as it is written. */
function literalOf({ operator, wanted }: ConditionStep): string | null {
  if (
    !/^(?:String(?:Equals|EqualsIgnoreCase|Like)|Bool|NumericEquals)(?:IfExists)?$/i.test(operator)
  ) {
    return null;
  }
  const value = wanted[0]?.resolved ?? null;
  return value === null || /[*?$]/.test(value) || value === "" ? null : value;
}

/** Keys of the service's own call; what AWS finds out itself about the caller or the resource is none of them. */
function isSentByCaller(key: string): boolean {
  const lower = key.toLowerCase();
  if (lower.startsWith("aws:requesttag/")) return true;
  if (/^(?:aws|sts|iam):/.test(lower) || key === "__proto__") return false;
  return !/resourcetag\/|existingobjecttag\/|viaservice|calleraccount|source/.test(lower);
}

function isMfa(key: string): boolean {
  return key.toLowerCase() === "aws:multifactorauthpresent";
}

/** MFA is shown when a session is made: at the hop that asks for it, else at the last one. */
function mfaEdits(context: FixContext, hop: number | null): readonly Candidate[] {
  const { request } = context;
  const hops = request.assume?.length ?? 0;
  const at = hop ?? hops - 1;
  if (at >= 0) return hopEdit(context, at, { mfa: true }, (role) => ({ code: "set-mfa", role }));
  const session = { ...request.session, mfa: true };
  return [candidate(context, { session }, { code: "set-session-mfa" })];
}

function durationEdits(context: FixContext, { hop, reason }: Deciding): readonly Candidate[] {
  const seconds = longestDuration(reason);
  if (hop === null || seconds === null) return [];
  return hopEdit(context, hop, { durationSeconds: seconds }, (role) => ({
    code: "set-duration",
    role,
    seconds,
  }));
}

function longestDuration(reason: Deciding["reason"]): number | null {
  if (reason.code === "duration-over-role-maximum") return reason.most;
  return reason.code === "duration-over-chaining-maximum" ? CHAINING_MAXIMUM : null;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const CHAINING_MAXIMUM = 3600;

function hopEdit(
  context: FixContext,
  index: number,
  fields: Partial<AssumeHop>,
  factOf: (role: string) => RequestEditFact,
): readonly Candidate[] {
  const { assume } = context.request;
  const hop = assume?.[index];
  if (assume === undefined || hop === undefined) return [];
  const changed = assume.with(index, { ...hop, ...fields });
  return [candidate(context, { assume: changed }, factOf(hop.role))];
}

function candidate(
  { scenario, request, requestIndex }: FixContext,
  fields: Partial<SavedRequest>,
  fact: RequestEditFact,
): Candidate {
  const requests = scenario.requests.with(requestIndex, { ...request, ...fields });
  return {
    edit: { fact, grants: null, passesOver: [], cost: COST.request },
    scenario: { ...scenario, requests },
  };
}
