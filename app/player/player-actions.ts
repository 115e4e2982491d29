import { PLAYER_COMMAND_WORDS } from "../messages/player-commands.ts";
import { type Action, actionsNamedBy } from "../state/action.ts";
import {
  firstStep,
  lastStep,
  nextStep,
  openDialog,
  previousStep,
  setPreferences,
  setSpeed,
} from "../state/actions.ts";
import { type PlaygroundState, SPEEDS } from "../state/state.ts";
import { store } from "../state/store.ts";

const make = actionsNamedBy(PLAYER_COMMAND_WORDS);

const isSent = (state: PlaygroundState) => state.playback.sent;

/** One of the speeds up or down; the first and the last are the ends. */
function changeSpeed(by: 1 | -1): void {
  const speed = SPEEDS[SPEEDS.indexOf(store.getState().playback.speed) + by];
  if (speed !== undefined) setSpeed(speed);
}

/** What one can do with the player; its keys work while the focus is in the evaluation. */
export const PLAYER_ACTIONS: readonly Action[] = [
  make("step", {
    group: "request",
    places: ["player"],
    shortcuts: ["ArrowLeft", "ArrowRight"],
    byKeyAlone: true,
    isEnabled: isSent,
    run: ({ shortcut }) => {
      (shortcut === "ArrowLeft" ? previousStep : nextStep)();
    },
  }),
  make("end", {
    group: "request",
    places: ["player"],
    shortcuts: ["Home", "End"],
    byKeyAlone: true,
    isEnabled: isSent,
    run: ({ shortcut }) => {
      (shortcut === "Home" ? firstStep : lastStep)();
    },
  }),
  make("speed", {
    group: "request",
    places: ["page"],
    shortcuts: ["<", ">"],
    byKeyAlone: true,
    isEnabled: isSent,
    run: ({ shortcut }) => {
      changeSpeed(shortcut === "<" ? -1 : 1);
    },
  }),
  make("predictFirst", {
    group: "request",
    places: ["page"],
    run: () => {
      setPreferences({ predict: !store.getState().preferences.predict });
    },
  }),
  make("matrix", {
    group: "request",
    places: ["page"],
    run: () => {
      openDialog("matrix");
    },
  }),
];
