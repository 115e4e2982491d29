import { beforeEach, describe, expect, it, vi } from "vitest";
import { runKey } from "../state/find-action.ts";
import { NOT_SENT, store } from "../state/store.ts";
import { PLAYER_ACTIONS } from "./player-actions.ts";

const actions = vi.hoisted(() => ({
  firstStep: vi.fn<() => void>(),
  lastStep: vi.fn<() => void>(),
  nextStep: vi.fn<() => void>(),
  previousStep: vi.fn<() => void>(),
  setSpeed: vi.fn<(speed: number) => void>(),
}));
vi.mock("../state/actions.ts", async (load) => ({ ...(await load<object>()), ...actions }));

// As the browser has them: `runKey` asks what has the focus, and whose keyboard it is.
vi.stubGlobal("HTMLElement", EventTarget);
vi.stubGlobal("navigator", { userAgent: "Linux" });

function press(key: string, modifiers = {}): boolean {
  const up = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  const event = new Event("keydown");
  return runKey(Object.assign(event, { ...up, key, ...modifiers }), ["player", "page"], []);
}

function play(speed: 1 | 4, sent = true): void {
  store.setState({ actions: PLAYER_ACTIONS, playback: { ...NOT_SENT, sent, speed } });
}

describe("the player's keys", () => {
  beforeEach(() => {
    for (const action of Object.values(actions)) action.mockReset();
    play(1);
  });

  it.each([
    ["ArrowRight", actions.nextStep],
    ["ArrowLeft", actions.previousStep],
    ["Home", actions.firstStep],
    ["End", actions.lastStep],
  ])("%s", (key, action) => {
    expect(press(key)).toBe(true);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("slow down and speed up, with Shift or without, and not beyond the ends", () => {
    press(">", { shiftKey: true });
    press("<");
    expect(actions.setSpeed.mock.calls).toEqual([[2], [0.5]]);
    play(4);
    press(">");
    expect(actions.setSpeed).toHaveBeenCalledTimes(2);
  });

  it.each(["ctrlKey", "altKey", "metaKey", "shiftKey"])("leave keys with %s alone", (modifier) => {
    expect(press("ArrowRight", { [modifier]: true })).toBe(false);
  });

  it("mean nothing before the request is sent", () => {
    play(1, false);
    expect(press("ArrowRight")).toBe(false);
  });
});
