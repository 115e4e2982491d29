import { advance } from "../state/actions.ts";
import type { PlaygroundState } from "../state/state.ts";
import { store } from "../state/store.ts";

/** At normal speed. Long enough to read a stop's name while the token still moves for half of it. */
const MILLISECONDS_PER_STEP = 900;

/** What the clock needs of `document`. */
type Visibility = Pick<Document, "hidden"> &
  Pick<EventTarget, "addEventListener" | "removeEventListener">;

/**
 * Drives the player: one step at a time while it plays, and none while nobody can see the page.
 * Mount it once; it returns what stops it.
 */
export function startPlaybackClock(page: Visibility = document): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let seen: PlaygroundState["playback"] = store.getState().playback;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const restart = () => {
    stop();
    const { playing, speed } = store.getState().playback;
    if (playing && !page.hidden) timer = setTimeout(advance, MILLISECONDS_PER_STEP / speed);
  };
  const unsubscribe = store.subscribe(({ playback }) => {
    // Other edits while it plays must not hold the token back.
    if (playback === seen) return;
    seen = playback;
    restart();
  });
  page.addEventListener("visibilitychange", restart);
  restart();

  return () => {
    stop();
    unsubscribe();
    page.removeEventListener("visibilitychange", restart);
  };
}
