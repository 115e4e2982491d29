import { type Grant, GRANT } from "./caller/caller-name.ts";
import type { CompiledStatement, StatementCondition } from "./compile/policy.ts";
import { findName, isSpared } from "./compile/principal-element.ts";
import { type PlacedMatcher, placeResources } from "./compile/resource-element.ts";
import type { Matter } from "./request/question.ts";
import { grantOf } from "./stages/resource-based-policy.ts";
import type { StageRule } from "./stages/stage-rule.ts";
import { belongsTo, type Lane, STAGE_RULES } from "./stages/stage-rules.ts";

/**
 * The statements of a stage that are about the action, the caller and the place: what is left is to ask
 * which resource there, and in what context.
 */
export interface StageCandidates {
  readonly denies: readonly Candidate[];
  /**
   * Group by group, each of which must allow. A group with a statement that allows all of it is not
   * among them; none is where the stage has no policies to ask.
   */
  readonly allows: readonly (readonly Candidate[])[];
  /** Of the resource-based policy: what each Allow is worth to the caller, the widest first. */
  readonly grants: readonly GrantingCandidate[];
}

/** A statement as far as it is still to be asked. */
export interface Candidate {
  /** Null where it is about every resource of the place. */
  readonly resource: PlacedMatcher | null;
  readonly conditions: readonly StatementCondition[];
}

export interface GrantingCandidate extends Candidate {
  readonly grant: Grant;
}

const SETTLED: StageCandidates = { denies: [], allows: [], grants: [] };

/** The candidates of a stage, found when it is first asked about. */
export function candidatesOf(matter: Matter, position: number): StageCandidates {
  const { stages } = matter.memory;
  const known = stages[position];
  if (known !== undefined && known !== null) return known;
  while (stages.length < STAGE_RULES.length) stages.push(null);
  const rule = STAGE_RULES[position];
  const found = rule === undefined ? SETTLED : findCandidates(rule, matter);
  stages[position] = found;
  return found;
}

/** Every stage's denies of a lane together: one that matches is enough. */
export function deniesOf(matter: Matter, lane: Lane): readonly Candidate[] {
  const { denies } = matter.memory;
  const known = denies[lane];
  if (known !== null) return known;
  const found = STAGE_RULES.flatMap(({ side }, position) =>
    belongsTo(side, lane) ? candidatesOf(matter, position).denies : [],
  );
  denies[lane] = found;
  return found;
}

function findCandidates(rule: StageRule, matter: Matter): StageCandidates {
  if (rule.settled(matter) !== null) return SETTLED;
  const groups = rule
    .groups(matter)
    .map(({ set }) => placeAll(set.candidates(matter.lowerCaseAction), matter));
  const allows = groups.map((placed) => placed.filter(({ statement }) => !statement.isDeny));
  return {
    denies: groups.flatMap((placed) => placed.filter(({ statement }) => statement.isDeny)),
    allows: allows.filter((candidates) => !candidates.some(isUnlimited)),
    grants: rule.stage === "resource-based-policy" ? grantsOf(allows.flat(), matter) : [],
  };
}

/** Those that are about the caller and the place. */
function placeAll(statements: readonly CompiledStatement[], matter: Matter): readonly Placed[] {
  return statements.flatMap((statement) => {
    if (!isAboutCaller(statement, matter)) return [];
    const { resource, conditions } = statement;
    if (resource === null) return { statement, resource, conditions };
    const placed = placeResources(resource, matter.target.prefix);
    if (placed === "covers-none") return [];
    return { statement, resource: placed === "covers-all" ? null : placed, conditions };
  });
}

interface Placed extends Candidate {
  readonly statement: CompiledStatement;
}

function isUnlimited({ resource, conditions }: Candidate): boolean {
  return resource === null && conditions.length === 0;
}

function isAboutCaller({ principal, isDeny }: CompiledStatement, { caller }: Matter): boolean {
  if (principal === null) return true;
  if (principal.negated) return isDeny && !isSpared(principal, caller);
  return findName(principal, caller) !== null;
}

function grantsOf(placed: readonly Placed[], matter: Matter): readonly GrantingCandidate[] {
  return placed
    .map((one) => ({ ...one, grant: grantOfStatement(one.statement, matter) }))
    .filter(({ grant }) => grant !== GRANT.none)
    .toSorted((a, b) => b.grant - a.grant);
}

/** What the statement is worth to the caller if everything else in it matches. */
export function grantOfStatement({ principal }: CompiledStatement, matter: Matter): Grant {
  if (principal === null || principal.negated) return GRANT.none;
  const name = findName(principal, matter.caller);
  return name === null ? GRANT.none : grantOf(name, matter);
}
