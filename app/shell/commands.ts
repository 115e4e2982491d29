import type { SHELL_WORDS } from "../messages/shell.ts";
import {
  firstStep,
  lastStep,
  nextStep,
  openDialog,
  pause,
  play,
  previousStep,
  redo,
  sendRequest,
  undo,
} from "../state/actions.ts";
import { selectCanRedo, selectCanUndo, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { store } from "../state/store.ts";

type Words = (typeof SHELL_WORDS)["en"];

/** The words that are plain text. */
type Word = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** One thing a person can do. The palette, the shortcuts and their help are all read from this list. */
export interface Command {
  readonly word: Word;
  /** `Mod` is Ctrl, or Command on a Mac. Null has none. */
  readonly shortcut: string | null;
  /** Whether the shortcut also works while typing in a field. */
  readonly whileTyping: boolean;
  readonly isEnabled: (state: PlaygroundState) => boolean;
  readonly run: () => void;
}

const always = () => true;
const isSent = (state: PlaygroundState) => state.playback.sent;

function togglePlaying(): void {
  if (store.getState().playback.playing) pause();
  else play();
}

function command(
  word: Word,
  shortcut: string | null,
  run: () => void,
  {
    isEnabled = always,
    whileTyping = false,
  }: Partial<Pick<Command, "isEnabled" | "whileTyping">> = {},
): Command {
  return { word, shortcut, run, isEnabled, whileTyping };
}

export const COMMANDS: readonly Command[] = [
  command("send", "Mod+Enter", sendRequest, { whileTyping: true }),
  command("play", "Space", togglePlaying, { isEnabled: isSent }),
  command("nextStep", "]", nextStep, { isEnabled: isSent }),
  command("previousStep", "[", previousStep, { isEnabled: isSent }),
  command("firstStep", "{", firstStep, { isEnabled: isSent }),
  command("lastStep", "}", lastStep, { isEnabled: isSent }),
  command("undo", "Mod+Z", undo, { isEnabled: selectCanUndo }),
  command("redo", "Mod+Shift+Z", redo, { isEnabled: selectCanRedo }),
  command("gallery", "Mod+O", () => {
    openDialog("gallery");
  }),
  command("share", "Mod+Shift+S", () => {
    openDialog("share");
  }),
  command("openFile", null, () => {
    void loadFiles().then(({ chooseFile }) => {
      chooseFile();
    });
  }),
  command("saveFile", "Mod+S", () => {
    void loadFiles().then(({ downloadScenario }) => {
      downloadScenario(selectScenario(store.getState()));
    });
  }),
  command(
    "commandPalette",
    "Mod+K",
    () => {
      openDialog("palette");
    },
    { whileTyping: true },
  ),
  command("shortcuts", "?", () => {
    openDialog("shortcuts");
  }),
];

function loadFiles() {
  return import("../library/files.ts");
}
