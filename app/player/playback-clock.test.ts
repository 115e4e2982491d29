import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlaygroundState } from "../state/state.ts";
import { startPlaybackClock } from "./playback-clock.ts";

// The clock alone is under test: how the store advances is the store's business.
const { advance, store } = vi.hoisted(() => {
  const listeners = new Set<(state: Pick<PlaygroundState, "playback">) => void>();
  const state: { playback: PlaygroundState["playback"] } = {
    playback: { sent: true, step: 0, playing: false, speed: 1, prediction: null },
  };
  return {
    advance: vi.fn<() => void>(),
    store: {
      getState: () => state,
      subscribe: (listener: (state: Pick<PlaygroundState, "playback">) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      set: (change: Partial<PlaygroundState["playback"]>) => {
        state.playback = { ...state.playback, ...change };
        for (const listener of listeners) listener(state);
      },
      touch: () => {
        for (const listener of listeners) listener(state);
      },
    },
  };
});
vi.mock("../state/actions.ts", () => ({ advance }));
vi.mock("../state/store.ts", () => ({ store }));

class Page extends EventTarget {
  hidden = false;
  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

describe("startPlaybackClock", () => {
  const page = new Page();
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    advance.mockReset();
    store.set({ playing: false, step: 0, speed: 1, prediction: null });
    page.hidden = false;
    stop = startPlaybackClock(page);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("stands still until it plays", () => {
    vi.advanceTimersByTime(10_000);
    expect(advance).not.toHaveBeenCalled();
  });

  it("takes a step after 900 ms, and the next one only once the first was taken", () => {
    store.set({ playing: true });
    vi.advanceTimersByTime(899);
    expect(advance).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(advance).toHaveBeenCalledTimes(1);
    store.set({ step: 1 });
    vi.advanceTimersByTime(900);
    expect(advance).toHaveBeenCalledTimes(2);
  });

  it("goes at the chosen speed, changed while it plays too", () => {
    store.set({ playing: true, speed: 0.25 });
    vi.advanceTimersByTime(3599);
    expect(advance).not.toHaveBeenCalled();
    store.set({ speed: 4 });
    vi.advanceTimersByTime(225);
    expect(advance).toHaveBeenCalledTimes(1);
  });

  it("is not held back by other changes to the state", () => {
    store.set({ playing: true });
    vi.advanceTimersByTime(800);
    store.touch();
    vi.advanceTimersByTime(100);
    expect(advance).toHaveBeenCalledTimes(1);
  });

  it("waits while the page is hidden", () => {
    store.set({ playing: true });
    page.show(false);
    vi.advanceTimersByTime(10_000);
    expect(advance).not.toHaveBeenCalled();
    page.show(true);
    vi.advanceTimersByTime(900);
    expect(advance).toHaveBeenCalledTimes(1);
  });

  it("stops when it pauses, and for good when it is unmounted", () => {
    store.set({ playing: true });
    store.set({ playing: false });
    vi.advanceTimersByTime(10_000);
    store.set({ playing: true });
    stop();
    vi.advanceTimersByTime(10_000);
    expect(advance).not.toHaveBeenCalled();
  });
});
