import {
  type Decision,
  type Entity,
  entityName,
  type Evaluation,
  findDeciding,
  resourceName,
  type Stage,
} from "#core";
import type { PlayerWords } from "../messages/player.ts";
import { type Call, decidingCall } from "../state/trace-steps.ts";

type Entities = ReadonlyMap<string, Entity>;

/** An entity as a person calls it; what is not in the scenario by the last part of its ARN. */
export function nameOf(id: string, entities: Entities): string {
  const entity = entities.get(id);
  if (entity !== undefined) return entityName(entity);
  return id.startsWith("arn:") ? resourceName(id) : id;
}

export function accountName(account: string, entities: Entities): string {
  const name = nameOf(account, entities);
  return name === account ? account : `${name} (${account})`;
}

export function callName(call: Call, words: PlayerWords, entities: Entities): string {
  const { action } = call.evaluation.trace;
  switch (call.kind) {
    case "hop":
      return words.hop(call.index + 1, nameOf(call.evaluation.hop.role, entities) || words.noRole);
    case "dependent":
      return words.dependent(action);
    case "request":
      return words.request(action);
  }
}

/** A role's resource-based policy is its trust policy, and nobody calls it by the other name. */
export function stageName(stage: Stage, action: string, words: PlayerWords): string {
  if (stage === "resource-based-policy" && asksTrustPolicy(action)) return words.trustPolicy;
  return words.stage[stage];
}

/** A policy that goes by what it is rather than by a name of its own, in the language of the page. */
export function policyName(name: string, words: PlayerWords): string {
  switch (name) {
    case "Trust policy":
      return words.trustPolicy;
    case "Resource-based policy":
      return words.stage["resource-based-policy"];
    case "Session policy":
      return words.stage["session-policies"];
    default:
      return name;
  }
}

function asksTrustPolicy(action: string): boolean {
  return /^sts:(?:assumerole|tagsession$|setsourceidentity$)/i.test(action);
}

interface Settled {
  readonly decision: Decision | null;
  readonly stage: Stage | null;
  /** Whether that stage asked the trust policy of a role. */
  readonly isTrust: boolean;
}

/** A verdict and who settled it; either may be all there is to say. */
export function verdictBy({ decision, stage, isTrust }: Settled, words: PlayerWords): string {
  const named = stage === null ? null : words.stage[stage];
  const settled = isTrust ? words.trustPolicy : named;
  return decision === null ? (settled ?? "") : words.verdictBy(words.decision[decision], settled);
}

/** What settled the request: its stage, and the call it was in when that was not the request itself. */
export function deciderName(
  evaluation: Evaluation,
  words: PlayerWords,
  entities: Entities,
): string | null {
  const { stage, path } = findDeciding(evaluation);
  const call = decidingCall(evaluation);
  if (call === null) return null;
  const inCall = call.kind === "request" ? [] : [callName(call, words, entities)];
  const named = stage === null ? [] : [stageName(stage, call.evaluation.trace.action, words)];
  // "Explicit deny" alone would not say where; the policy does.
  const policy = stage === "explicit-deny" ? path.find(({ kind }) => kind === "policy") : undefined;
  const where = policy?.kind === "policy" ? [policyName(policy.name, words)] : [];
  return [...named, ...where, ...inCall].join(" · ") || null;
}
