import { afterEach, expect, test, vi } from "vitest";
import type { Action, ActionTarget } from "./action.ts";
import { runAction, runKey, setActions } from "./find-action.ts";
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
  timeStamp: 0,
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

test("what was asked for before the list of actions has come is done in order", () => {
  const { action, ran } = listen(["page"]);
  runKey({ ...PRESSED, timeStamp: 1 }, ["page"], ["first"]);
  runKey({ ...PRESSED, timeStamp: 2, key: "x" }, ["page"], []);
  runAction("create", ["second"], { x: 3, y: 4 });
  runKey({ ...PRESSED, timeStamp: 5 }, ["page"], ["third"]);
  expect(ran).toEqual([]);
  setActions([action]);
  expect(ran.map(({ ids, at }) => [ids, at])).toEqual([
    [["first"], null],
    [["second"], { x: 3, y: 4 }],
    [["third"], null],
  ]);
});
