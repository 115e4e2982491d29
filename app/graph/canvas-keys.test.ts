import { expect, test } from "vitest";
import { keyIntent, type PressedKey } from "./canvas-keys.ts";

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const cases: readonly (readonly [string, Partial<PressedKey>, ReturnType<typeof keyIntent>])[] = [
  ["an arrow goes", { key: "ArrowLeft" }, { kind: "go", direction: "left" }],
  ["Alt and an arrow move", { key: "ArrowUp", altKey: true }, { kind: "move", direction: "up" }],
  ["Enter opens", { key: "Enter" }, { kind: "open" }],
  ["Space selects", { key: " " }, { kind: "select" }],
  ["Delete deletes", { key: "Delete" }, { kind: "delete" }],
  ["the menu key", { key: "ContextMenu" }, { kind: "menu" }],
  ["Shift+F10 is the menu key", { key: "F10", shiftKey: true }, { kind: "menu" }],
  ["F10 is the browser's", { key: "F10" }, null],
  ["C connects", { key: "c" }, { kind: "connect" }],
  ["Ctrl+C copies", { key: "c", ctrlKey: true }, null],
  ["Command and an arrow are the browser's", { key: "ArrowLeft", metaKey: true }, null],
  ["Alt+D is the browser's", { key: "d", altKey: true }, null],
  ["Tab leaves", { key: "Tab" }, null],
];

test.each(cases)("%s", (_, pressed, intent) => {
  expect(keyIntent({ key: "", ...PLAIN, ...pressed })).toEqual(intent);
});
