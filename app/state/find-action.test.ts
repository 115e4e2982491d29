import { afterEach, expect, test, vi } from "vitest";
import type { Action, ActionTarget } from "./action.ts";
import { runKey, setActions } from "./find-action.ts";
import { store } from "./store.ts";

// A key is pressed on nothing one types in.
vi.stubGlobal("HTMLElement", Event);
vi.stubGlobal("navigator", { userAgent: "Linux", language: "en" });

afterEach(() => {
  store.setState({ actions: [] });
});

const PRESSED = {
  key: "n",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target: null,
  preventDefault: () => undefined,
  stopPropagation: () => undefined,
};

function listen(places: Action["places"]) {
  const ran: ActionTarget[] = [];
  const action: Action = {
    id: "create",
    name: () => "Create",
    group: "create",
    places,
    shortcuts: ["N"],
    whileTyping: false,
    byKeyAlone: false,
    danger: false,
    isEnabled: () => true,
    run: (target) => {
      ran.push(target);
    },
  };
  return { action, ran };
}

test("a key pressed before the list of actions has come counts when it has, at the nearest place, once", () => {
  const onCanvas = listen(["canvas"]);
  const onPage = listen(["page"]);
  expect(runKey(PRESSED, ["canvas"], ["alice"])).toBe(false);
  // The same press on its way up, in another wrapping.
  runKey({ ...PRESSED }, ["page"], []);
  setActions([onPage.action, onCanvas.action]);
  setActions([onPage.action, onCanvas.action]);
  expect(onCanvas.ran.map(({ ids }) => ids)).toEqual([["alice"]]);
  expect(onPage.ran).toEqual([]);
});

test("of two different keys the last one counts", () => {
  const { action, ran } = listen(["page"]);
  runKey(PRESSED, ["page"], []);
  runKey({ ...PRESSED, key: "x" }, ["page"], []);
  setActions([action]);
  expect(ran).toEqual([]);
});
