import { useMemo, useState } from "react";
import { type Evaluation, type SourceRef, type StepId, type TraceStep, walkTrace } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { Selection } from "../state/state.ts";
import { callsOf, childrenOf, pathTo } from "../state/trace-steps.ts";
import { useStore } from "../state/use-store.ts";
import { Switch } from "../ui/Switch.tsx";
import { Tree, type TreeNode } from "../ui/Tree.tsx";
import { callName } from "./names.ts";
import { openAtFirst, stepForSelection, stepsThatMattered } from "./trace-view.ts";
import { rowText, TraceRow, type TraceTexts } from "./TraceRow.tsx";
import type { Player } from "./use-player.ts";

interface TraceProps {
  readonly player: Player;
  /**
   * Whether the row of what is played or selected elsewhere is brought into view. Only where the tree
   * scrolls by itself: otherwise the whole page would run away from the map one is watching.
   */
  readonly follows: boolean;
}

/** Every step of the evaluation, as an outline: the full equivalent of the map and of the canvas. */
export function Trace({ player, follows }: TraceProps) {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const [onlyMattering, setOnlyMattering] = useState(false);
  const { evaluation, frames, frame, entities } = player;
  const current = frame === null ? null : currentStep(evaluation, frame.id);
  const [selected, setSelected] = useFollowed(evaluation, current, follows);
  const nodes = useMemo(() => {
    const kept = onlyMattering ? stepsThatMattered(evaluation, frames) : null;
    return callsOf(evaluation).flatMap((call) => {
      const texts: TraceTexts = {
        words,
        language,
        entities,
        callName: callName(call, words, entities),
        action: call.evaluation.trace.action,
      };
      return nodesOf([call.evaluation.trace], kept, texts, current);
    });
  }, [evaluation, frames, onlyMattering, words, language, entities, current]);
  const open = useMemo(() => openAtFirst(evaluation), [evaluation]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 pb-1">
        <h2 className="text-sm font-medium">{words.trace}</h2>
        <Switch
          label={words.onlyWhatMattered}
          checked={onlyMattering}
          onChange={setOnlyMattering}
        />
      </div>
      {frame === null ? <p className="pb-2 text-muted">{words.traceEmpty}</p> : null}
      <div className="min-h-0 flex-1 overflow-auto" hidden={frame === null}>
        <Tree
          label={words.trace}
          nodes={nodes}
          selected={selected}
          defaultExpanded={open}
          onSelect={(id) => {
            setSelected(id);
            selectStep(evaluation, id);
          }}
        />
      </div>
    </div>
  );
}

/** The verdict is not a step of its own: it stands at the one that settled it. */
function currentStep(evaluation: Evaluation, frame: string): StepId | null {
  if (frame === "verdict") return evaluation.decidedBy;
  return frame === "authentication" ? null : frame;
}

function nodesOf(
  steps: readonly TraceStep[],
  kept: ReadonlySet<StepId> | null,
  texts: TraceTexts,
  current: StepId | null,
): readonly TreeNode[] {
  return steps
    .filter(({ id }) => kept === null || kept.has(id))
    .map((step) => ({
      id: step.id,
      text: rowText(step, texts),
      label: <TraceRow step={step} texts={texts} isCurrent={step.id === current} />,
      children: nodesOf(childrenOf(step), kept, texts, current),
    }));
}

/** Selects on the canvas what a step is about, and in the editor the characters it was about. */
function selectStep(evaluation: Evaluation, id: StepId): void {
  const path = pathTo(evaluation, id);
  const subject = path.findLast((step) => step.subject !== null)?.subject ?? null;
  const at = path.at(-1)?.at ?? null;
  selectEntity(subject);
  if (at !== null) selectDocument(at.documentId, at.range);
}

/** The selected row: whatever was last, a click here, a step of the player, or a selection elsewhere. */
function useFollowed(evaluation: Evaluation, current: StepId | null, follows: boolean) {
  const selection = useStore((state) => state.selection);
  const [selected, setSelected] = useState<StepId | null>(current);
  const [seen, setSeen] = useState<{ selection: Selection; current: StepId | null }>({
    selection,
    current,
  });
  if (seen.current !== current) {
    setSeen({ selection, current });
    if (current !== null && follows) setSelected(current);
  } else if (seen.selection !== selection) {
    setSeen({ selection, current });
    const step = stepForSelection(evaluation, selection.entity, sourceOf(selection));
    // A click on a step selects its characters, and those must not lead to a neighbour of that step.
    if (follows && step !== null && !isAbout(evaluation, selected, selection)) setSelected(step);
  }
  return [selected, setSelected] as const;
}

function sourceOf({ document, range }: Selection): SourceRef | null {
  return document === null || range === null ? null : { documentId: document, range };
}

/** Whether the selected row already shows what is selected elsewhere: it, or something above or below it. */
function isAbout(evaluation: Evaluation, selected: StepId | null, selection: Selection): boolean {
  if (selected === null) return false;
  const path = pathTo(evaluation, selected);
  const step = path.at(-1);
  if (step === undefined) return false;
  const source = sourceOf(selection);
  if (source === null) {
    return [...path, ...walkTrace(step)].some(({ subject }) => subject === selection.entity);
  }
  return (
    step.at?.documentId === source.documentId &&
    step.at.range.from === source.range.from &&
    step.at.range.to === source.range.to
  );
}
