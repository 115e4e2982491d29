import { pause, play } from "../state/actions.ts";
import { store } from "../state/store.ts";

export function togglePlaying(): void {
  if (store.getState().playback.playing) pause();
  else play();
}

/** Whether what has the focus needs the player's keys itself: fields, sliders, lists, trees. */
export function keepsItsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input, textarea, select, [contenteditable], [role=slider], [role=combobox], [role=listbox], [role=menu], [role=tree], [role=dialog], [role=application], [role=tablist]",
    ) !== null
  );
}
