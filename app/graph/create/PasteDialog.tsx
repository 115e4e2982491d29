import { useDeferredValue, useId, useMemo, useState } from "react";
import { isNodeClip } from "#core";
import { graphPasteMessages } from "../../messages/graph-paste.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectScenario } from "../../state/derived.ts";
import type { PlaygroundState } from "../../state/state.ts";
import { useStore } from "../../state/use-store.ts";
import { TaskDialog } from "../TaskDialog.tsx";
import { applyPaste, pasteText } from "./paste.ts";
import { type PasteLine, type PasteOutcome, type PastePlan, planPaste } from "./paste-plan.ts";

/** What was copied here needs no words about what it may be. */
const NOTHING_TO_SAY: PastePlan = { lines: [], outcomes: [] };

const selectSelected = (state: PlaygroundState) => state.selection.entity;

/** Says what a pasted text is, and puts it on the canvas. */
export function PasteDialog({
  text: pasted,
  onClose,
}: {
  readonly text: string;
  readonly onClose: () => void;
}) {
  const paste = useMessages(graphPasteMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const selected = useStore(selectSelected);
  const [text, setText] = useState(pasted);
  const [chosen, setChosen] = useState(0);
  const read = useDeferredValue(text);
  const isClip = isNodeClip(read);
  const { lines, outcomes } = useMemo(
    () => (isClip ? NOTHING_TO_SAY : planPaste(read, scenario, selected, { paste, refusals })),
    [isClip, read, scenario, selected, paste, refusals],
  );
  const outcome = outcomes[Math.min(chosen, outcomes.length - 1)];
  return (
    <TaskDialog
      title={paste.title}
      action={paste.act}
      canAct={outcome !== undefined || isClip}
      onAct={() => {
        onClose();
        if (isClip) void pasteText(read);
        else if (outcome !== undefined) applyPaste(outcome);
      }}
      onClose={onClose}
      startAtAction={pasted !== ""}
    >
      <label className="flex flex-col gap-1 text-sm">
        <span className="text-muted">{paste.text}</span>
        <textarea
          value={text}
          spellCheck={false}
          placeholder={paste.description}
          className="h-32 resize-y rounded-md border border-line-strong/50 bg-surface px-2 py-1.5 font-mono text-xs text-ink placeholder:text-faint hover:border-line-strong"
          onKeyDown={(event) => {
            // Enter alone is a new line here.
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.form?.requestSubmit();
          }}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
        />
      </label>
      <PasteLines lines={lines} />
      {outcomes.length < 2 ? null : (
        <Places outcomes={outcomes} chosen={outcome} onChoose={setChosen} />
      )}
      {outcomes.length === 1 && lines.length === 0 ? (
        <p className="text-sm">{outcome?.label}</p>
      ) : null}
    </TaskDialog>
  );
}

function PasteLines({ lines }: { readonly lines: readonly PasteLine[] }) {
  const words = useMessages(graphPasteMessages);
  const [problems, facts] = [
    lines.filter(({ isProblem }) => isProblem),
    lines.filter(({ isProblem }) => !isProblem),
  ];
  if (lines.length === 0) return null;
  return (
    <div role="status" className="flex max-h-48 flex-col gap-1 overflow-auto text-sm">
      {facts.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {facts.length === 0 || problems.length === 0 ? null : (
        <p className="pt-1 text-xs text-muted">{words.leftOut(problems.length)}</p>
      )}
      {problems.map(({ text }) => (
        <p key={text} className={facts.length === 0 ? "text-danger" : "text-xs text-muted"}>
          {text}
        </p>
      ))}
    </div>
  );
}

function Places({
  outcomes,
  chosen,
  onChoose,
}: {
  readonly outcomes: readonly PasteOutcome[];
  readonly chosen: PasteOutcome | undefined;
  readonly onChoose: (index: number) => void;
}) {
  const words = useMessages(graphPasteMessages);
  const name = useId();
  return (
    <fieldset className="flex max-h-56 flex-col gap-2 overflow-auto">
      <legend className="pb-1 text-sm text-muted">{words.where}</legend>
      {outcomes.map((outcome, index) => (
        <label key={outcome.label} className="flex min-h-6 items-start gap-2 text-sm">
          <input
            type="radio"
            name={name}
            className="mt-1 accent-accent"
            checked={outcome === chosen}
            onChange={() => {
              onChoose(index);
            }}
          />
          {outcome.label}
        </label>
      ))}
    </fieldset>
  );
}
