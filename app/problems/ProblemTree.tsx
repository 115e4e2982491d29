import { memo, useMemo, useState } from "react";
import { EntityIcon } from "../ui/EntityIcon.tsx";
import { plainText, Sentence } from "../ui/Sentence.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { Tree, type TreeNode } from "../ui/Tree.tsx";
import { goToPlace, goToProblem } from "./go-to-problem.ts";
import type { ListedProblem, ProblemGroup } from "./problem.ts";
import { groupName, problemPlace, problemSentence, type ProblemTexts } from "./problem-words.ts";
import { useProblemTexts } from "./use-problem-texts.ts";

/** All problems under what they are about; a click or Enter leads to the place. */
export const ProblemTree = memo(function ProblemTree({
  groups,
}: {
  readonly groups: readonly ProblemGroup[];
}) {
  const texts = useProblemTexts(groups);
  const [selected, setSelected] = useState<string | null>(null);
  const nodes = useMemo(() => groups.map((group) => groupNode(group, texts)), [groups, texts]);
  return (
    <Tree
      label={texts.words.tree}
      nodes={nodes}
      selected={selected}
      onSelect={(id) => {
        setSelected(id);
        goTo(groups, id);
      }}
    />
  );
});

function goTo(groups: readonly ProblemGroup[], id: string): void {
  for (const group of groups) {
    if (group.id === id) goToPlace(group.place);
    const problem = group.problems.find((one) => one.id === id);
    if (problem !== undefined) goToProblem(problem, group.place);
  }
}

function groupNode(group: ProblemGroup, texts: ProblemTexts): TreeNode {
  const { id, place, problems } = group;
  const entity = place?.kind === "entity" ? texts.entities.get(place.id) : undefined;
  const name = groupName(group, texts);
  return {
    id,
    text: `${name}, ${problems.length}`,
    label: (
      <span className="flex items-center gap-1.5">
        {entity === undefined ? null : <EntityIcon kind={entity.kind} id={entity.id} size={14} />}
        <span className="truncate font-medium">{name}</span>
        <span className="text-xs text-muted">{problems.length}</span>
      </span>
    ),
    children: problems.map((problem) => problemNode(problem, texts)),
  };
}

function problemNode(problem: ListedProblem, texts: ProblemTexts): TreeNode {
  const sentence = problemSentence(problem, texts);
  const severity = texts.editor.severities[problem.severity];
  const place = problemPlace(problem, texts);
  return {
    id: problem.id,
    text: [severity, plainText(sentence), place].filter((part) => part !== "").join(", "),
    label: (
      <span className="flex items-start gap-2 py-1">
        <SeverityIcon severity={problem.severity} className="mt-[3px]" />
        <span className="min-w-0 flex-1 wrap-anywhere">
          <Sentence text={sentence} />
        </span>
        <span className="max-w-[40%] shrink-0 truncate text-xs leading-5 text-muted">{place}</span>
      </span>
    ),
  };
}
