import { beforeEach, describe, expect, it, vi } from "vitest";
import { playbackAction } from "./playback-keys.ts";

const { actions, playback } = vi.hoisted(() => ({
  actions: {
    play: vi.fn<() => void>(),
    pause: vi.fn<() => void>(),
    firstStep: vi.fn<() => void>(),
    lastStep: vi.fn<() => void>(),
    nextStep: vi.fn<() => void>(),
    previousStep: vi.fn<() => void>(),
  },
  playback: { sent: true, playing: false, step: 0, speed: 1 },
}));
vi.mock("../state/actions.ts", () => actions);
vi.mock("../state/store.ts", () => ({ store: { getState: () => ({ playback }) } }));

function press(key: string, modifiers = {}) {
  return playbackAction({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...modifiers,
  });
}

describe("playbackAction", () => {
  beforeEach(() => {
    for (const action of Object.values(actions)) action.mockReset();
    playback.sent = true;
    playback.playing = false;
  });

  it.each([
    ["ArrowRight", actions.nextStep],
    ["ArrowLeft", actions.previousStep],
    ["Home", actions.firstStep],
    ["End", actions.lastStep],
    [" ", actions.play],
  ])("%s", (key, action) => {
    press(key)?.();
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("pauses with Space while it plays", () => {
    playback.playing = true;
    press(" ")?.();
    expect(actions.pause).toHaveBeenCalledTimes(1);
    expect(actions.play).not.toHaveBeenCalled();
  });

  it.each(["ctrlKey", "altKey", "metaKey", "shiftKey"])("leaves keys with %s alone", (modifier) => {
    expect(press("ArrowRight", { [modifier]: true })).toBeNull();
  });

  it("leaves other keys alone, and all of them before the request is sent", () => {
    expect(press("a")).toBeNull();
    playback.sent = false;
    expect(press("ArrowRight")).toBeNull();
  });
});
