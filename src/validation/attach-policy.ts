import type { PolicyType } from "../iam/documents.ts";
import type { Policy } from "../policy/ast.ts";
import { parsePolicy } from "../policy/parse-policy.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import { applyRules } from "./apply-rules.ts";
import { REFUSING_RULES } from "./refusing-rules.ts";
import { createContext } from "./rule-context.ts";

/** Whether AWS would take a policy text in a place, and if not, why. */
export interface Attachment {
  /** Null when it would be refused: such a policy is never evaluated. */
  readonly policy: Policy | null;
  /** Why it would be refused; empty when it would not. */
  readonly refusals: readonly Diagnostic[];
}

/** Parses a policy text for a place: AWS stores no policy that it refuses, so such a one has no say. */
export function parseAttachedPolicy(text: string, type: PolicyType): Attachment {
  const { policy, diagnostics } = parsePolicy(text);
  if (policy === null) return { policy, refusals: diagnostics };
  const refusals = findRefusals(policy, type);
  return { policy: refusals.length === 0 ? policy : null, refusals };
}

/** Why AWS would refuse a well-formed policy in a place. */
function findRefusals(policy: Policy, type: PolicyType): readonly Diagnostic[] {
  const context = createContext(policy, {
    type,
    managed: type === "boundary",
    catalog: null,
    resource: null,
    json: null,
  });
  return applyRules(policy, context, REFUSING_RULES);
}

/** Whether AWS would take a policy text in a place. */
export function isAttachable(text: string, type: PolicyType): boolean {
  return parseAttachedPolicy(text, type).policy !== null;
}
