import { store } from "../state/store.ts";
import { type Command, COMMANDS } from "./commands.ts";

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as this machine's keyboard has it: `⌘K` or `Ctrl+K`. */
export function shortcutText(shortcut: string): string {
  if (!isMac) return shortcut.replace("Mod", "Ctrl");
  return shortcut.replace("Mod+", "⌘").replace("Shift+", "⇧");
}

/** Listens for the commands' shortcuts; returns how to stop. */
export function listenForShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever handled the key, an editor or an open menu, has the word.
    if (event.defaultPrevented || event.isComposing) return;
    const state = store.getState();
    if (state.dialog !== null) return;
    const command = COMMANDS.find((candidate) => isFor(candidate, event));
    if (command === undefined || !command.isEnabled(state)) return;
    if (!command.whileTyping && isTyping(event.target)) return;
    if (event.key === " " && isPressable(event.target)) return;
    event.preventDefault();
    command.run();
  };
  addEventListener("keydown", onKeyDown);
  return () => {
    removeEventListener("keydown", onKeyDown);
  };
}

function isFor({ shortcut }: Command, event: KeyboardEvent): boolean {
  if (shortcut === null || event.altKey) return false;
  const parts = shortcut.split("+");
  const key = parts.at(-1);
  const pressed = event.key === " " ? "Space" : event.key;
  const modifier = isMac ? event.metaKey : event.ctrlKey;
  if (parts.includes("Mod") !== modifier) return false;
  // A sign such as `?` or `{` is typed with Shift on some keyboards and without on others.
  const isSign = key?.length === 1 && !/[a-z]/i.test(key);
  if (!isSign && parts.includes("Shift") !== event.shiftKey) return false;
  return pressed.toLowerCase() === key?.toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, .monaco-editor") !== null)
  );
}

/** Where Space already means something. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "button, a, summary, [role=treeitem], [role=slider], [role=tab], .react-flow",
    ) !== null
  );
}
