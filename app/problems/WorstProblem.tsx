import { useMemo } from "react";
import { Sentence } from "../ui/Sentence.tsx";
import { goToProblem } from "./go-to-problem.ts";
import { type ListedProblem, type ProblemGroup, SEVERITIES } from "./problem.ts";
import { groupName, problemSentence } from "./problem-words.ts";
import { useProblemTexts } from "./use-problem-texts.ts";

interface Worst {
  readonly group: ProblemGroup;
  readonly problem: ListedProblem;
}

/** Beside the counts, while the list is closed: the first of the worst, and the way to it. */
export function WorstProblem({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  const texts = useProblemTexts(groups);
  const worst = useMemo(() => findWorst(groups), [groups]);
  if (worst === null) return null;
  const { group, problem } = worst;
  return (
    <button
      type="button"
      className="h-7 min-w-0 flex-1 truncate px-1 text-left text-xs text-muted -outline-offset-2 hover:text-ink hover:underline"
      onClick={() => {
        goToProblem(problem, group.place);
      }}
    >
      {groupName(group, texts)}: <Sentence text={problemSentence(problem, texts)} />
    </button>
  );
}

function findWorst(groups: readonly ProblemGroup[]): Worst | null {
  for (const severity of SEVERITIES) {
    for (const group of groups) {
      const problem = group.problems.find((one) => one.severity === severity);
      if (problem !== undefined) return { group, problem };
    }
  }
  return null;
}
