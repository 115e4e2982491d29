import { describeDiagnostic, describeProblem, type Entity, entityName, type Scenario } from "#core";
import type { Language } from "../messages/catalogue.ts";
import type { EDITOR_WORDS } from "../messages/editor.ts";
import type { PROBLEMS_WORDS } from "../messages/problems.ts";
import { sentenceCase } from "../ui/Sentence.tsx";
import type { ListedProblem, ProblemGroup } from "./problem.ts";

/** What words are made from. */
export interface ProblemTexts {
  readonly words: (typeof PROBLEMS_WORDS)["en"];
  readonly editor: (typeof EDITOR_WORDS)["en"];
  readonly language: Language;
  readonly scenario: Scenario;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** What a group is about, by the name people know it by. */
export function groupName(
  { id, place }: ProblemGroup,
  { words, scenario, entities }: ProblemTexts,
): string {
  if (place === null) return words.scenario;
  if (place.kind === "request") return words.request(scenario.requests[place.index]?.name ?? "");
  const entity = entities.get(place.id);
  return entity === undefined ? id : entityName(entity);
}

export function problemSentence(problem: ListedProblem, { words, language }: ProblemTexts): string {
  switch (problem.kind) {
    case "finding":
      return describeDiagnostic(problem.diagnostic, language);
    case "scenario":
      return sentenceCase(describeProblem(problem.problem, language));
    case "more":
      return words.more(problem.count);
  }
}

/** The policy and the line; empty for what is in no policy. */
export function problemPlace(problem: ListedProblem, { words, editor }: ProblemTexts): string {
  if (problem.kind !== "finding") return "";
  const { name, job } = problem.document;
  const isNamed = job.type === "identity" || job.type === "scp" || job.type === "rcp";
  return `${isNamed ? name : editor.types[job.type]}, ${words.line(problem.line)}`;
}
