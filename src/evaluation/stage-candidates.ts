import { type Grant, GRANT } from "./caller/caller-name.ts";
import type { CompiledStatement } from "./compile/policy.ts";
import { findName, isSpared } from "./compile/principal-element.ts";
import type { Matter } from "./request/question.ts";
import { grantOf } from "./stages/resource-based-policy.ts";
import type { StageRule } from "./stages/stage-rule.ts";
import { belongsTo, type Lane, STAGE_RULES } from "./stages/stage-rules.ts";

/** The statements of a stage that are about the action and the caller: what is left is to match the rest. */
export interface StageCandidates {
  readonly denies: readonly CompiledStatement[];
  /**
   * Group by group, each of which must allow. A group with a statement that allows everything is not
   * among them; none is where the stage has no policies to ask.
   */
  readonly allows: readonly (readonly CompiledStatement[])[];
  /** Of the resource-based policy: what each Allow is worth to the caller, the widest first. */
  readonly grants: readonly GrantingStatement[];
}

export interface GrantingStatement {
  readonly statement: CompiledStatement;
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
export function deniesOf(matter: Matter, lane: Lane): readonly CompiledStatement[] {
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
  const found = rule
    .groups(matter)
    .map(({ set }) =>
      set.candidates(matter.lowerCaseAction).filter((one) => isAboutCaller(one, matter)),
    );
  const allows = found.map((statements) => statements.filter(({ isDeny }) => !isDeny));
  return {
    denies: found.flatMap((statements) => statements.filter(({ isDeny }) => isDeny)),
    allows: allows.filter((statements) => !statements.some(({ isUnlimited }) => isUnlimited)),
    grants: rule.stage === "resource-based-policy" ? grantsOf(allows.flat(), matter) : [],
  };
}

function isAboutCaller({ principal, isDeny }: CompiledStatement, { caller }: Matter): boolean {
  if (principal === null) return true;
  if (principal.negated) return isDeny && !isSpared(principal, caller);
  return findName(principal, caller) !== null;
}

function grantsOf(
  statements: readonly CompiledStatement[],
  matter: Matter,
): readonly GrantingStatement[] {
  return statements
    .map((statement) => ({ statement, grant: grantOfStatement(statement, matter) }))
    .filter(({ grant }) => grant !== GRANT.none)
    .toSorted((a, b) => b.grant - a.grant);
}

/** What the statement is worth to the caller if everything else in it matches. */
export function grantOfStatement({ principal }: CompiledStatement, matter: Matter): Grant {
  if (principal === null || principal.negated) return GRANT.none;
  const name = findName(principal, matter.caller);
  return name === null ? GRANT.none : grantOf(name, matter);
}
