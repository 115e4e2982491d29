import { lazy, Suspense, useMemo, useState } from "react";
import { type Evaluation, type SourceRef, type StepId, walkTrace } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { selectFocusedStatement } from "../state/desk.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { Selection } from "../state/state.ts";
import { callsOf, childrenOf, pathTo } from "../state/trace-steps.ts";
import { useStoreLater } from "../state/use-store-later.ts";
import { useStore } from "../state/use-store.ts";
import { Switch } from "../ui/Switch.tsx";
import { Tree } from "../ui/Tree.tsx";
import { callName } from "./names.ts";
import { alwaysShown, MOST_SIBLINGS, readMoreRow } from "./sibling-cap.ts";
import {
  isSameSource,
  openAtFirst,
  stepForSelection,
  stepsOfStatement,
  stepsThatMattered,
} from "./trace-view.ts";
import { TraceMarks } from "./trace-marks.ts";
import { traceNodes } from "./trace-nodes.tsx";
import type { TraceTexts } from "./TraceRow.tsx";
import { sourceOfRow, stepIdOfRow } from "./value-rows.ts";
import type { Player } from "./use-player.ts";

const CameClosest = lazy(async () => ({
  default: (await import("./CameClosest.tsx")).CameClosest,
}));

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
  const { requestIndex, evaluation, frames, frame, entities } = player;
  const current = frame === null ? null : currentStep(evaluation, frame.id);
  const focused = useStoreLater(selectFocusedStatement);
  const elsewhere = { requestIndex, current, focused };
  const [selected, setSelected] = useFollowed(evaluation, elsewhere, follows);
  const [most, setMost] = useState<ReadonlyMap<StepId, number>>(new Map());
  const marks = useMemo(
    () => ({ current, focused: stepsOfStatement(evaluation, focused) }),
    [evaluation, current, focused],
  );
  const always = useMemo(
    () => alwaysShown(evaluation, [current, selected, ...marks.focused]),
    [evaluation, current, selected, marks],
  );
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
      return traceNodes([call.evaluation.trace], { kept, always, most }, texts);
    });
  }, [evaluation, frames, onlyMattering, words, language, entities, always, most]);
  const open = useMemo(() => openAtFirst(evaluation), [evaluation]);
  const choose = (id: string) => {
    const more = readMoreRow(id);
    if (more === null) {
      setSelected(id);
      selectRow(evaluation, id);
      return;
    }
    setMost((known) => new Map(known).set(more.parent, more.most + MOST_SIBLINGS));
    // Whoever asked goes on where the new rows begin.
    setSelected(firstHidden(evaluation, more.parent, more.most, always));
  };
  return (
    <div className="flex min-h-36 flex-1 flex-col">
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
        {frame === null || evaluation.decision !== "implicitDeny" ? null : (
          <Suspense>
            <CameClosest player={player} onChoose={choose} />
          </Suspense>
        )}
        <TraceMarks value={marks}>
          <Tree
            // What was open in the trace of another request is no concern of this one's.
            key={requestIndex}
            label={words.trace}
            nodes={nodes}
            selected={selected}
            defaultExpanded={open}
            onSelect={choose}
          />
        </TraceMarks>
      </div>
    </div>
  );
}

/** The verdict is not a step of its own: it stands at the one that settled it. */
function currentStep(evaluation: Evaluation, frame: string): StepId | null {
  if (frame === "verdict") return evaluation.decidedBy;
  return frame === "authentication" ? null : frame;
}

function firstHidden(
  evaluation: Evaluation,
  parent: StepId,
  most: number,
  always: ReadonlySet<StepId>,
): StepId | null {
  const step = pathTo(evaluation, parent).at(-1);
  if (step === undefined) return null;
  const beyond = childrenOf(step).slice(most);
  return beyond.find(({ id }) => !always.has(id))?.id ?? null;
}

/** Selects on the canvas what a row is about, and in the editor the characters it was about. */
function selectRow(evaluation: Evaluation, row: string): void {
  const path = pathTo(evaluation, stepIdOfRow(row));
  const subject = path.findLast((step) => step.subject !== null)?.subject ?? null;
  const at = sourceOfRow(evaluation, row);
  selectEntity(subject);
  if (at !== null) selectDocument(at.documentId, at.range);
}

interface Elsewhere {
  readonly requestIndex: number;
  /** Where the player stands. */
  readonly current: StepId | null;
  /** The statement the cursor is in. */
  readonly focused: SourceRef | null;
}

/** The selected row: whatever was last, a click here, a step of the player, or a selection elsewhere. */
function useFollowed(evaluation: Evaluation, elsewhere: Elsewhere, follows: boolean) {
  const { requestIndex, current, focused } = elsewhere;
  const selection = useStore((state) => state.selection);
  const [selected, setSelected] = useState<string | null>(current);
  const [seen, setSeen] = useState<Elsewhere & { readonly selection: Selection }>({
    selection,
    ...elsewhere,
  });
  const follow = (entity: string | null, source: SourceRef | null) => {
    const step = stepForSelection(evaluation, entity, source);
    // A click on a step selects its characters, and those must not lead to a neighbour of that step.
    if (follows && step !== null && !isAbout(evaluation, selected, entity, source)) {
      setSelected(step);
    }
  };
  if (seen.requestIndex !== requestIndex) {
    setSeen({ selection, ...elsewhere });
    setSelected(current);
  } else if (seen.current !== current) {
    setSeen({ selection, ...elsewhere });
    if (current !== null && follows) setSelected(current);
  } else if (seen.selection !== selection) {
    setSeen({ selection, ...elsewhere });
    follow(selection.entity, sourceOf(selection));
  } else if (seen.focused !== focused) {
    setSeen({ selection, ...elsewhere });
    if (focused !== null) follow(null, focused);
  }
  return [selected, setSelected] as const;
}

function sourceOf({ document, range }: Selection): SourceRef | null {
  return document === null || range === null ? null : { documentId: document, range };
}

/** Whether the selected row already shows what is chosen elsewhere: it, or something above or below it. */
function isAbout(
  evaluation: Evaluation,
  selected: string | null,
  entity: string | null,
  source: SourceRef | null,
): boolean {
  if (selected === null) return false;
  const path = pathTo(evaluation, stepIdOfRow(selected));
  const step = path.at(-1);
  if (step === undefined) return false;
  if (source === null) {
    return [...path, ...walkTrace(step)].some(({ subject }) => subject === entity);
  }
  const shown = [sourceOfRow(evaluation, selected), ...path.map(({ at }) => at)];
  return shown.some((at) => at !== null && isSameSource(at, source));
}
