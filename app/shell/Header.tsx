import { Command, LibraryBig, Redo2, Settings, Share2, Undo2 } from "lucide-react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, openDialog, redo, undo } from "../state/actions.ts";
import { selectCanRedo, selectCanUndo, selectModified, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { shortcutOf } from "../state/find-action.ts";
import { shortcutText } from "../state/shortcut.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { Logo } from "./Logo.tsx";

const ChecksBadge = lazy(async () => ({
  default: (await import("../player/ChecksBadge.tsx")).ChecksBadge,
}));

const selectOrigin = (state: PlaygroundState) => state.origin.kind;
const selectLabel = (state: PlaygroundState) => state.history.present.label;

export function Header() {
  const words = useMessages(SHELL_WORDS);
  const paletteKey = useShortcut("palette");
  return (
    <header
      aria-label={words.scenario}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-3 py-1.5"
    >
      <Logo label={words.product} />
      <ScenarioName />
      <LoadBoundary>
        <Suspense>
          <ChecksBadge />
        </Suspense>
      </LoadBoundary>
      <div className="flex flex-wrap items-center gap-2 max-sm:basis-full max-sm:gap-x-1">
        <History />
        <span
          aria-hidden
          className="mx-1 h-5 w-px bg-line max-sm:invisible max-sm:mx-0 max-sm:flex-1"
        />
        <IconButton
          label={words.commandPalette}
          shortcut={paletteKey}
          icon={<Command size={16} aria-hidden />}
          onClick={() => {
            openDialog("palette");
          }}
        />
        <Button
          variant="ghost"
          icon={<LibraryBig size={16} aria-hidden />}
          onClick={() => {
            openDialog("gallery");
          }}
        >
          {words.gallery}
        </Button>
        <Button
          icon={<Share2 size={16} aria-hidden />}
          onClick={() => {
            openDialog("share");
          }}
        >
          {words.share}
        </Button>
        <IconButton
          label={words.settings}
          icon={<Settings size={16} aria-hidden />}
          onClick={() => {
            openDialog("settings");
          }}
        />
      </div>
    </header>
  );
}

function History() {
  const words = useMessages(SHELL_WORDS);
  const canUndo = useStore(selectCanUndo);
  const canRedo = useStore(selectCanRedo);
  const label = useStore(selectLabel);
  const undoKey = useShortcut("undo");
  const redoKey = useShortcut("redo");
  return (
    <>
      <IconButton
        label={words.undo}
        shortcut={canUndo && label !== "" ? label : undoKey}
        icon={<Undo2 size={16} aria-hidden />}
        disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        label={words.redo}
        shortcut={redoKey}
        icon={<Redo2 size={16} aria-hidden />}
        disabled={!canRedo}
        onClick={redo}
      />
    </>
  );
}

/** As one presses it; undefined until the list of actions has come. */
function useShortcut(id: string): string | undefined {
  const shortcut = useStore((state) => shortcutOf(state, id));
  return shortcut === null ? undefined : shortcutText(shortcut);
}

/** The name, edited in place, and where the scenario came from. */
function ScenarioName() {
  const words = useMessages(SHELL_WORDS);
  const { name } = useStore(selectScenario);
  const origin = useStore(selectOrigin);
  const modified = useStore(selectModified);
  const from = origin === "own" ? [] : [words[origin]];
  const state = [...from, ...(modified ? [words.modified] : [])].join(" · ");
  const field = useRef<HTMLInputElement>(null);
  // Undo and what is opened change the name, too; the field stays, and with it the focus.
  useEffect(() => {
    if (field.current !== null) field.current.value = name;
  }, [name]);
  const rename = (input: HTMLInputElement) => {
    const typed = input.value.trim();
    if (typed === "" || typed === name) input.value = name;
    else editScenario(words.rename, (scenario) => ({ ...scenario, name: typed }));
  };
  return (
    <h1 className="flex min-w-0 flex-1 basis-40 items-baseline gap-2 text-sm">
      <input
        ref={field}
        aria-label={words.scenarioName}
        placeholder={words.scenarioName}
        defaultValue={name}
        className="field-sizing-content max-w-full min-w-16 truncate rounded-md border border-transparent bg-transparent px-1.5 py-1 font-medium hover:border-line"
        onBlur={(event) => {
          rename(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) rename(event.currentTarget);
          if (event.key === "Escape") event.currentTarget.value = name;
        }}
      />
      {state === "" ? null : (
        <span className="hidden text-xs whitespace-nowrap text-muted md:inline">{state}</span>
      )}
    </h1>
  );
}
