import { PAGE_ACTION_WORDS } from "../messages/actions.ts";
import { type Action, actionsNamedBy } from "../state/action.ts";
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
import type { DialogName, PlaygroundState } from "../state/state.ts";
import { store } from "../state/store.ts";

const make = actionsNamedBy(PAGE_ACTION_WORDS);

const isSent = (state: PlaygroundState) => state.playback.sent;

function togglePlaying(): void {
  if (store.getState().playback.playing) pause();
  else play();
}

function step(
  id: keyof (typeof PAGE_ACTION_WORDS)["en"],
  shortcuts: readonly string[],
  run: () => void,
) {
  return make(id, { group: "request", places: ["page"], shortcuts, isEnabled: isSent, run });
}

function dialog(
  id: DialogName & keyof (typeof PAGE_ACTION_WORDS)["en"],
  group: Action["group"],
  shortcuts: readonly string[],
  whileTyping = false,
): Action {
  const run = () => {
    openDialog(id);
  };
  return make(id, { group, places: ["page"], shortcuts, whileTyping, run });
}

function region(id: "nextRegion" | "previousRegion", shortcut: string, by: 1 | -1): Action {
  const run = async () => {
    (await import("./go-to-region.ts")).goToRegion(by);
  };
  const shortcuts = [shortcut];
  return make(id, { group: "go", places: ["page"], shortcuts, whileTyping: true, run });
}

/** What concerns the whole page. */
export const COMMANDS: readonly Action[] = [
  make("send", {
    group: "request",
    places: ["page"],
    shortcuts: ["Mod+Enter"],
    whileTyping: true,
    run: sendRequest,
  }),
  step("play", ["Space"], togglePlaying),
  // The keys of a presenter's remote control, too.
  step("nextStep", ["]", "PageDown"], nextStep),
  step("previousStep", ["[", "PageUp"], previousStep),
  step("firstStep", ["{"], firstStep),
  step("lastStep", ["}"], lastStep),
  make("undo", {
    group: "edit",
    places: ["page"],
    shortcuts: ["Mod+Z"],
    isEnabled: selectCanUndo,
    run: undo,
  }),
  make("redo", {
    group: "edit",
    places: ["page"],
    shortcuts: ["Mod+Shift+Z", "Mod+Y"],
    isEnabled: selectCanRedo,
    run: redo,
  }),
  dialog("gallery", "scenario", ["Mod+O"]),
  dialog("share", "scenario", ["Mod+Shift+S"]),
  make("openFile", {
    group: "scenario",
    places: ["page"],
    run: async () => {
      (await loadFiles()).chooseFile();
    },
  }),
  make("saveFile", {
    group: "scenario",
    places: ["page"],
    shortcuts: ["Mod+S"],
    run: async () => {
      (await loadFiles()).downloadScenario(selectScenario(store.getState()));
    },
  }),
  dialog("palette", "page", ["Mod+K"], true),
  dialog("shortcuts", "page", ["?"]),
  dialog("settings", "page", []),
  region("nextRegion", "F6", 1),
  region("previousRegion", "Shift+F6", -1),
];

function loadFiles() {
  return import("../library/files.ts");
}
