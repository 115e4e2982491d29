import { type Grant, GRANT } from "./caller/caller-name.ts";
import type { CompiledStatement } from "./compile/policy.ts";
import { findName, isSpared } from "./compile/principal-element.ts";
import { coversResource } from "./compile/resource-element.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./request/question.ts";
import { blocksPublicAccess } from "./stages/block-public-access.ts";
import { grantOf } from "./stages/resource-based-policy.ts";
import type { StageRule } from "./stages/stage-rule.ts";
import {
  belongsTo,
  type Lane,
  type PolicyStage,
  POSITION_OF,
  STAGE_RULES,
} from "./stages/stage-rules.ts";

/** The statements of a stage that are about the action, looked up once for a question. */
interface StageCandidates {
  /** Whether the stage is clear without asking them. */
  readonly settled: boolean;
  readonly denies: readonly CompiledStatement[];
  /** Group by group, each of which must allow. */
  readonly allows: readonly (readonly CompiledStatement[])[];
}

const SETTLED: StageCandidates = { settled: true, denies: [], allows: [] };

/** Facts read straight from the compiled policies: yes or no, and nothing kept. */
export class MatchFacts implements Facts {
  readonly question: Question;
  /** By position in `STAGE_RULES`; a stage is looked up when it is first asked about. */
  readonly #stages: (StageCandidates | null)[] = STAGE_RULES.map(() => null);

  /** By lane: every stage's together, since one is enough. */
  readonly #denies: Record<Lane, readonly CompiledStatement[] | null> = {
    both: null,
    principal: null,
    resource: null,
  };

  constructor(question: Question) {
    this.question = question;
  }

  denies(lane: Lane): boolean {
    let denies = this.#denies[lane];
    if (denies === null) {
      denies = this.#deniesOf(lane);
      this.#denies[lane] = denies;
    }
    return hasMatch(denies, this.question);
  }

  #deniesOf(lane: Lane): readonly CompiledStatement[] {
    return STAGE_RULES.flatMap(({ side }, position) =>
      belongsTo(side, lane) ? this.#stage(position).denies : [],
    );
  }

  deniesIn(stage: PolicyStage): boolean {
    return hasMatch(this.#stage(POSITION_OF[stage]).denies, this.question);
  }

  passes(stage: PolicyStage): boolean {
    const { settled, allows } = this.#stage(POSITION_OF[stage]);
    if (settled) return true;
    for (const candidates of allows) if (!hasMatch(candidates, this.question)) return false;
    return true;
  }

  blocksPublicAccess(): boolean {
    return blocksPublicAccess(this.question);
  }

  grant(): Grant {
    let widest: Grant = GRANT.none;
    const [allows = []] = this.#stage(POSITION_OF["resource-based-policy"]).allows;
    for (const statement of allows) {
      const grant = grantOfStatement(statement, this.question);
      if (grant > widest && matchesRest(statement, this.question)) widest = grant;
    }
    return widest;
  }

  #stage(position: number): StageCandidates {
    const known = this.#stages[position] ?? null;
    if (known !== null) return known;
    const rule = STAGE_RULES[position];
    const found = rule === undefined ? SETTLED : candidatesOf(rule, this.question);
    this.#stages[position] = found;
    return found;
  }
}

function candidatesOf(rule: StageRule, question: Question): StageCandidates {
  if (rule.settled(question) !== null) return SETTLED;
  const groups = rule.groups(question);
  const [only, other] = groups;
  if (only !== undefined && other === undefined) {
    const { denies, alone } = only.set.candidates(question.lowerCaseAction);
    return { settled: false, denies, allows: alone };
  }
  const found = groups.map(({ set }) => set.candidates(question.lowerCaseAction));
  return {
    settled: false,
    denies: found.flatMap(({ denies }) => denies),
    allows: found.map(({ allows }) => allows),
  };
}

function hasMatch(candidates: readonly CompiledStatement[], question: Question): boolean {
  for (const statement of candidates) {
    if (matchesPrincipal(statement, question) && matchesRest(statement, question)) return true;
  }
  return false;
}

/** What the statement is worth to the caller if everything else in it matches. */
export function grantOfStatement({ principal }: CompiledStatement, question: Question): Grant {
  if (principal === null || principal.negated) return GRANT.none;
  const name = findName(principal, question.caller);
  return name === null ? GRANT.none : grantOf(name, question);
}

function matchesPrincipal({ principal, isDeny }: CompiledStatement, { caller }: Question): boolean {
  if (principal === null) return true;
  if (principal.negated) return isDeny && !isSpared(principal, caller);
  return findName(principal, caller) !== null;
}

/** Resource and conditions; whether the action is covered is known from the index. */
function matchesRest(statement: CompiledStatement, { target, context }: Question): boolean {
  const { resource, conditions } = statement;
  if (resource !== null && !coversResource(resource, target.arn, context)) return false;
  for (const condition of conditions) if (!condition.isMet(context)) return false;
  return true;
}
