/** What of a key press a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

function isOnMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/**
 * Whether a key press is a shortcut, written `Mod+Shift+Z`, `Alt+ArrowLeft`, `F2`, `Space`, `?`.
 * `Mod` is Ctrl, or Command on a Mac. Modifiers that are not named must not be down.
 */
export function isShortcut(shortcut: string, press: KeyPress, isMac = isOnMac()): boolean {
  const [key, modifiers] = partsOf(shortcut);
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (other || mod !== modifiers.includes("Mod")) return false;
  if (press.altKey !== modifiers.includes("Alt")) return false;
  // A sign such as `?` or `{` is typed with Shift on some keyboards and without on others.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && press.shiftKey !== modifiers.includes("Shift")) return false;
  const pressed = press.key === " " ? "Space" : press.key;
  return pressed.toLowerCase() === key.toLowerCase();
}

const KEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["ArrowLeft", "←"],
  ["ArrowRight", "→"],
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
  ["PageUp", "PgUp"],
  ["PageDown", "PgDn"],
  ["Delete", "Del"],
  ["Escape", "Esc"],
  ["ContextMenu", "☰"],
]);

const MAC_MODIFIERS: ReadonlyMap<string, string> = new Map([
  ["Mod", "⌘"],
  ["Shift", "⇧"],
  ["Alt", "⌥"],
]);

/** A shortcut as this machine's keyboard has it: `⌘K` or `Ctrl+K`. */
export function shortcutText(shortcut: string, isMac = isOnMac()): string {
  const [key, modifiers] = partsOf(shortcut);
  const sign = KEY_SIGNS.get(key) ?? key;
  if (isMac) return [...modifiers.map((name) => MAC_MODIFIERS.get(name) ?? name), sign].join("");
  return [...modifiers.map((name) => (name === "Mod" ? "Ctrl" : name)), sign].join("+");
}

function partsOf(shortcut: string): readonly [key: string, modifiers: readonly string[]] {
  // The plus sign itself is a key, too.
  const parts = shortcut === "+" ? ["+"] : shortcut.split("+");
  return [parts.at(-1) ?? "", parts.slice(0, -1)];
}
