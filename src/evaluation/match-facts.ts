import { type Grant, GRANT } from "./caller/caller-name.ts";
import { coversPlaced } from "./compile/resource-element.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./request/question.ts";
import { type Candidate, candidatesOf, deniesOf } from "./stage-candidates.ts";
import { blocksPublicAccess } from "./stages/block-public-access.ts";
import { type Lane, POSITION_OF, type StagePosition } from "./stages/stage-rules.ts";

/** Facts read straight from the compiled policies: yes or no, and nothing kept. */
export class MatchFacts implements Facts {
  readonly question: Question;

  constructor(question: Question) {
    this.question = question;
  }

  denies(lane: Lane): boolean {
    return hasMatch(deniesOf(this.question, lane), this.question);
  }

  deniesIn(stage: StagePosition): boolean {
    return hasMatch(candidatesOf(this.question, stage).denies, this.question);
  }

  passes(stage: StagePosition): boolean {
    const { allows } = candidatesOf(this.question, stage);
    for (const statements of allows) if (!hasMatch(statements, this.question)) return false;
    return true;
  }

  blocksPublicAccess(): boolean {
    return blocksPublicAccess(this.question);
  }

  grant(): Grant {
    const { grants } = candidatesOf(this.question, POSITION_OF["resource-based-policy"]);
    for (const candidate of grants) {
      if (matches(candidate, this.question)) return candidate.grant;
    }
    return GRANT.none;
  }
}

function hasMatch(candidates: readonly Candidate[], question: Question): boolean {
  for (const candidate of candidates) if (matches(candidate, question)) return true;
  return false;
}

/** Resource and conditions; that action, principal and place are covered is known of a candidate. */
function matches({ resource, conditions }: Candidate, { target, context }: Question): boolean {
  if (resource !== null && !coversPlaced(resource, target.arn, context)) return false;
  for (const condition of conditions) if (!condition.isMet(context)) return false;
  return true;
}
