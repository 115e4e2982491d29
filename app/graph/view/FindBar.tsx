import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { graphMessages } from "../../messages/graph.ts";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectStill } from "../../state/preferences.ts";
import { useStore } from "../../state/use-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import type { Graph } from "../graph-types.ts";
import { canvasHandle } from "./canvas-handle.ts";
import { centreOn } from "./centre-on.ts";
import { findNodes, indexGraph } from "./find.ts";
import { look } from "./look.ts";

/** Finds on the canvas: marks what fits, Enter goes from one to the next, Escape goes there for good. */
export function FindBar({
  graph,
  hidden,
}: {
  readonly graph: Graph;
  /** Kinds that are not on the canvas now. */
  readonly hidden: ReadonlySet<string>;
}) {
  const words = useMessages(GRAPH_VIEW_WORDS);
  const nouns = useMessages(graphMessages);
  const still = useStore(selectStill);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [current, setCurrent] = useState<string | null>(null);
  const index = useMemo(() => indexGraph(graph, hidden, nouns), [graph, hidden, nouns]);
  const found = useMemo(() => findNodes(index, query), [index, query]);
  const position = current === null ? -1 : found.indexOf(current);

  useEffect(() => {
    look({ found, current: position < 0 ? null : current });
  }, [found, position, current]);
  useEffect(() => {
    input.current?.focus();
    return () => {
      look({ found: [], current: null });
    };
  }, []);

  const goTo = (step: 1 | -1) => {
    const start = position < 0 && step < 0 ? 0 : position;
    const next = found.at((start + step + found.length) % Math.max(1, found.length));
    if (next === undefined) return;
    setCurrent(next);
    centreOn(next, still);
  };
  const close = () => {
    look({ panel: null });
    if (position >= 0 && current !== null) canvasHandle()?.focusNode(current);
    else document.getElementById("canvas")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") goTo(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const name = graph.nodes.find(({ id }) => id === current)?.ariaLabel ?? "";
  return (
    // Its keys are those of the field and of the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className="flex w-72 max-w-full flex-col rounded-md border border-line bg-raised"
      onKeyDown={onKeyDown}
    >
      <div className="flex items-center gap-0.5 p-1">
        <input
          ref={input}
          type="search"
          aria-label={words.findLabel}
          placeholder={words.findHint}
          spellCheck={false}
          autoComplete="off"
          value={query}
          className="h-7 min-w-0 flex-1 rounded-md border border-line-strong/50 bg-surface px-2 text-sm placeholder:text-faint"
          onChange={(event) => {
            setQuery(event.target.value);
            setCurrent(null);
          }}
        />
        <IconButton
          size="sm"
          label={words.previousFound}
          icon={<ChevronUp size={16} aria-hidden />}
          disabled={found.length === 0}
          onClick={() => {
            goTo(-1);
          }}
        />
        <IconButton
          size="sm"
          label={words.nextFound}
          icon={<ChevronDown size={16} aria-hidden />}
          disabled={found.length === 0}
          onClick={() => {
            goTo(1);
          }}
        />
        <IconButton
          size="sm"
          label={words.closeFind}
          icon={<X size={16} aria-hidden />}
          onClick={close}
        />
      </div>
      <p role="status" className="px-3 pb-1.5 text-xs text-muted empty:hidden">
        {query.trim() === ""
          ? ""
          : found.length === 0
            ? words.foundNothing
            : position < 0
              ? words.foundCount(found.length)
              : words.found(position + 1, found.length, name)}
      </p>
    </search>
  );
}
