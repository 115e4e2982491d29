import { type KeyboardEvent, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { graphCreateMessages } from "../../messages/graph-create.ts";
import { graphMessages } from "../../messages/graph.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { CREATE_KINDS, type CreateGroup, type CreateKind } from "./create-kinds.ts";
import { CreateIcon } from "./create-options.tsx";
import { type CreateWords, kindWord } from "./create-words.ts";
import { DragGhost } from "./DragGhost.tsx";
import { usePaletteDrag } from "./use-palette-drag.ts";

const GROUPS: readonly CreateGroup[] = ["identities", "resources", "containers"];

/** Everything that can be drawn, at the foot of the canvas: to be dragged to its place; by key, each goes where it fits. */
export function Palette() {
  const words: CreateWords = {
    create: useMessages(graphCreateMessages),
    graph: useMessages(graphMessages),
    refusals: useMessages(REFUSAL_WORDS),
  };
  const helpId = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<CreateKind>("user");
  const { drag, handlersOf } = usePaletteDrag();

  /** One tab stop; arrows go from kind to kind. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const index = CREATE_KINDS.findIndex(({ kind }) => kind === stop);
    const next = CREATE_KINDS[(index + step + CREATE_KINDS.length) % CREATE_KINDS.length];
    if (next === undefined) return;
    setStop(next.kind);
    bar.current?.querySelector<HTMLElement>(`[data-kind="${next.kind}"]`)?.focus();
  };

  const canvas = document.querySelector(".graph");
  if (canvas === null) return null;
  return createPortal(
    <>
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={words.create.palette}
        aria-describedby={helpId}
        className="absolute inset-x-0 bottom-2 z-10 mx-auto flex w-max max-w-[calc(100%-16px)] flex-wrap justify-center gap-x-3 rounded-md border border-line bg-raised p-0.5"
        onKeyDown={onKeyDown}
      >
        {GROUPS.map((group) => (
          <div
            key={group}
            role="group"
            aria-label={words.create.groups[group]}
            className="flex flex-wrap justify-center"
          >
            {CREATE_KINDS.filter((row) => row.group === group).map(({ kind }) => (
              <IconButton
                key={kind}
                data-kind={kind}
                label={kindWord(kind, words)}
                icon={<CreateIcon kind={kind} />}
                tabIndex={kind === stop ? 0 : -1}
                className="size-8! cursor-grab touch-none"
                onFocus={() => {
                  setStop(kind);
                }}
                {...handlersOf(kind)}
              />
            ))}
          </div>
        ))}
        <p id={helpId} className="sr-only">
          {words.create.paletteHelp}
        </p>
      </div>
      {drag === null ? null : <DragGhost drag={drag} words={words} />}
    </>,
    canvas,
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);
