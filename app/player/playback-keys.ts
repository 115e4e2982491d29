import { firstStep, lastStep, nextStep, pause, play, previousStep } from "../state/actions.ts";
import { store } from "../state/store.ts";

type PlaybackKey = " " | "ArrowRight" | "ArrowLeft" | "Home" | "End";

const ACTIONS: ReadonlyMap<string, () => void> = new Map<PlaybackKey, () => void>([
  [" ", togglePlaying],
  ["ArrowRight", nextStep],
  ["ArrowLeft", previousStep],
  ["Home", firstStep],
  ["End", lastStep],
]);

export function togglePlaying(): void {
  if (store.getState().playback.playing) pause();
  else play();
}

/** What of a key press the player looks at. */
interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a key does to the player: Space plays and pauses, arrows step, Home and End go to the ends.
 * Null for every other key, for one with a modifier, and while nothing has been sent.
 */
export function playbackAction(press: KeyPress): (() => void) | null {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (!store.getState().playback.sent) return null;
  return ACTIONS.get(press.key) ?? null;
}

/** Whether what has the focus needs these keys itself: fields, sliders, lists, trees, buttons. */
export function keepsItsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input, textarea, select, [contenteditable], [role=slider], [role=combobox], [role=listbox], [role=menu], [role=tree], [role=dialog], [role=application], [role=tablist]",
    ) !== null
  );
}
