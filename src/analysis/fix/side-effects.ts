import type { Evaluation } from "../../evaluation/trace.ts";
import type { World } from "../../evaluation/world.ts";
import type { Decision } from "../../iam/decision.ts";
import type { Scenario } from "../../iam/model.ts";
import type { Request } from "../../iam/request.ts";
import { listPrincipals, requestBy } from "../matrix.ts";
import type { FixEdit } from "./fix-edit.ts";

/** A saved request that turns from denied to allowed, or the other way round, for a principal. */
export interface SideEffect {
  readonly principal: string;
  /** Position in `scenario.requests`. */
  readonly index: number;
  readonly before: Decision;
  readonly after: Decision;
}

/** One question put to the scenario as it is, and to each edited one. */
interface Probe {
  readonly principal: string;
  readonly index: number;
  readonly request: Request;
  readonly before: Decision;
}

/** What everyone could do before, to hold each suggestion against. */
export interface Baseline {
  readonly scenario: Scenario;
  readonly probes: readonly Probe[];
  /** Whether there were too many principals and requests to try them all. */
  readonly partial: boolean;
}

/** A scenario with edits made. */
interface Edited {
  readonly edits: readonly FixEdit[];
  readonly scenario: Scenario;
}

/** Questions put to each edited scenario at most: more would be felt. */
const MOST_PROBES = 250;

/**
 * Asks who can do what now. Where not everything can be asked, the most telling goes first: who else
 * could send this very request, then each saved request as it is, then whatever comes.
 * @param evaluation Of the request at `requestIndex`, in this scenario.
 */
export function buildBaseline(
  scenario: Scenario,
  world: World,
  requestIndex: number,
  evaluation: Evaluation,
): Baseline {
  const probes: Probe[] = [];
  for (const { principal, index } of cellsOf(scenario, requestIndex, aliasesOf(evaluation))) {
    const saved = scenario.requests[index];
    if (saved === undefined) continue;
    if (probes.length === MOST_PROBES) return { scenario, probes, partial: true };
    const request = requestBy(saved, principal);
    probes.push({ principal, index, request, before: world.decide(request) });
  }
  return { scenario, probes, partial: false };
}

/**
 * Who can do what they could not, or no longer can what they could, but for the request itself. The
 * requests are those of before: what an edit changes in the request is not asked of the others.
 */
export function findSideEffects(
  { scenario, probes }: Baseline,
  { edits, scenario: edited }: Edited,
  world: World,
): readonly SideEffect[] {
  // A change of the request alone leaves everybody else's as they were.
  if (scenario.accounts === edited.accounts && scenario.organizations === edited.organizations) {
    return [];
  }
  const spared = sparedBy(edits);
  return probes.flatMap(({ principal, index, request, before }): SideEffect[] => {
    if (spared !== null && (before === "allowed") === (spared === "allowed")) return [];
    const after = world.decide(request);
    return (before === "allowed") === (after === "allowed")
      ? []
      : [{ principal, index, before, after }];
  });
}

/**
 * What the edits cannot turn, so that it need not be asked again: one more Allow closes nothing, one
 * more Deny opens nothing. Null where a resource gets its first policy: a key has a default one that it
 * would replace.
 */
function sparedBy(edits: Edited["edits"]): "allowed" | "denied" | null {
  const codes = edits.map(({ fact }) => fact.code);
  if (codes.includes("add-resource-policy")) return null;
  return codes.some((code) => code.startsWith("add-deny-")) ? "denied" : "allowed";
}

interface Cell {
  readonly principal: string;
  readonly index: number;
}

/** Each cell once, in the order of what it tells; the caller and what it acts as are not "else". */
function* cellsOf(
  scenario: Scenario,
  requestIndex: number,
  aliases: ReadonlySet<string>,
): Generator<Cell> {
  const principals = listPrincipals(scenario);
  const own = scenario.requests[requestIndex]?.principal;
  const others = principals.filter((principal) => !aliases.has(principal) && principal !== own);
  for (const principal of others) yield { principal, index: requestIndex };
  for (const [index, { principal }] of scenario.requests.entries()) {
    if (index !== requestIndex) yield { principal, index };
  }
  const elsewhere = own === undefined ? others : [own, ...others];
  for (const [index, request] of scenario.requests.entries()) {
    if (index === requestIndex) continue;
    for (const principal of elsewhere) {
      const isSaid = principal === own && aliases.has(request.principal);
      if (principal !== request.principal && !isSaid) yield { principal, index };
    }
  }
}

/** What the caller acts as: a session's role, and the role a workload carries. They gain what it gains. */
function aliasesOf(evaluation: Evaluation): ReadonlySet<string> {
  const [hop] = evaluation.hops;
  if (hop === undefined) return setOf(evaluation.trace.subject);
  const isWorkload = hop.authentication.reason.code === "workload-caller";
  return setOf(isWorkload ? hop.hop.role : hop.trace.subject);
}

function setOf(value: string | null): ReadonlySet<string> {
  return new Set(value === null ? [] : [value]);
}
