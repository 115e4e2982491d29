import type { ReasonCode } from "../../evaluation/reason.ts";
import type { Evaluation } from "../../evaluation/trace.ts";
import type { FixObstacle } from "../../explanation/fix-facts.ts";
import { type Deciding, decidingLayer } from "../deciding.ts";
import type { Candidate } from "./fix-edit.ts";
import type { FixContext } from "./fix-context.ts";
import { elementEdits } from "./element-edits.ts";
import { conditionFor, keysTested } from "./exact-condition.ts";
import { type Gate, gatesOf, nearMisses } from "./gate.ts";
import { principalOfCall } from "./principal-of-call.ts";
import { requestEdits } from "./request-edits.ts";
import { statementEdits } from "./statement-edits.ts";

/** Edits that may lift one refusal: of the request, and of the policies. */
export interface Candidates {
  readonly ofRequest: readonly Candidate[];
  readonly ofPolicies: readonly Candidate[];
}

export function candidatesFor(context: FixContext, deciding: Deciding): Candidates {
  if (deciding.stage === "explicit-deny") {
    return { ofRequest: requestEdits(context, deciding, []), ofPolicies: [] };
  }
  const gates = gatesOf(deciding);
  return {
    ofRequest: requestEdits(context, deciding, gates),
    ofPolicies: gates.flatMap((gate) => policyEdits(context, gate)),
  };
}

function policyEdits(context: FixContext, gate: Gate): readonly Candidate[] {
  const near = nearMisses(gate);
  const guards = near.flatMap(({ failed }) => (failed.kind === "condition" ? [failed.key] : []));
  const tested = keysTested(conditionFor(gate.call, principalOfCall(gate.call)));
  const passesOver = [...new Set(guards)].filter((key) => !tested.has(key.toLowerCase()));
  return [
    ...near.flatMap((one) => elementEdits(context, gate, one)),
    ...statementEdits(context, gate).map(({ edit, scenario }) => ({
      edit: { ...edit, passesOver },
      scenario,
    })),
  ];
}

/** Whose trust policy would have to allow is not there to be edited. */
const NO_ROLE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "role-not-in-account",
  "role-of-unknown-account",
  "no-role-named",
  "role-not-valid",
]);

/** Why nothing is offered for a refusal. */
export function obstacleOf(deciding: Deciding, offered: boolean): FixObstacle {
  const { path, stage, reason, call } = deciding;
  const policy = path.find((step) => step.kind === "policy");
  const statement = path.find((step) => step.kind === "statement");
  if (stage === "explicit-deny" && policy !== undefined && statement !== undefined) {
    return {
      code: "explicit-deny",
      stage: decidingLayer(deciding) ?? stage,
      policy: policy.name,
      statement: statement.sid ?? String(statement.index + 1),
      owner: policy.subject ?? "",
    };
  }
  if (stage === null || NO_ROLE.has(reason.code)) return { code: "not-for-policies", reason };
  if (stage === "block-public-access") {
    return { code: "public-access-blocked", resource: call.trace.resource };
  }
  if (isAnonymous(call)) {
    return { code: "would-make-public", resource: call.trace.resource };
  }
  return { code: offered ? "no-edit-found" : "nothing-to-edit", stage };
}

function isAnonymous({ authentication: { ok, reason } }: Evaluation): boolean {
  return ok && reason.code === "anonymous-caller";
}
