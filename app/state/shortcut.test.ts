import { expect, test } from "vitest";
import { isShortcut, type KeyPress, shortcutText } from "./shortcut.ts";

const PLAIN: KeyPress = { key: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

const cases: readonly (readonly [string, Partial<KeyPress>, boolean])[] = [
  ["Mod+K", { key: "k", ...ctrl }, true],
  ["Mod+K", { key: "k" }, false],
  ["Mod+K", { key: "k", metaKey: true }, false],
  ["Mod+K", { key: "k", ...ctrl, altKey: true }, false],
  ["Mod+Shift+Z", { key: "Z", ...ctrl, ...shift }, true],
  ["Mod+Z", { key: "Z", ...ctrl, ...shift }, false],
  ["C", { key: "c" }, true],
  ["C", { key: "c", ...ctrl }, false],
  ["?", { key: "?", ...shift }, true],
  ["?", { key: "?" }, true],
  ["+", { key: "+", ...shift }, true],
  ["Space", { key: " " }, true],
  ["Shift+F10", { key: "F10", ...shift }, true],
  ["Shift+F10", { key: "F10" }, false],
  ["Alt+ArrowLeft", { key: "ArrowLeft", altKey: true }, true],
  ["ArrowLeft", { key: "ArrowLeft", altKey: true }, false],
  ["Delete", { key: "Tab" }, false],
];

test.each(cases)("%s is %j: %s", (shortcut, press, expected) => {
  expect(isShortcut(shortcut, { ...PLAIN, ...press }, false)).toBe(expected);
});

test("on a Mac, Mod is Command", () => {
  expect(isShortcut("Mod+K", { ...PLAIN, key: "k", metaKey: true }, true)).toBe(true);
  expect(isShortcut("Mod+K", { ...PLAIN, key: "k", ...ctrl }, true)).toBe(false);
});

test.each([
  ["Mod+Shift+Z", "Ctrl+Shift+Z", "⌘⇧Z"],
  ["Alt+ArrowUp", "Alt+↑", "⌥↑"],
  ["+", "+", "+"],
  ["?", "?", "?"],
])("%s is written %s, and %s on a Mac", (shortcut, elsewhere, onMac) => {
  expect(shortcutText(shortcut, false)).toBe(elsewhere);
  expect(shortcutText(shortcut, true)).toBe(onMac);
});
