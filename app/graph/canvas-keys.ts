import type { Direction } from "./neighbours.ts";

/** What a key pressed on a node asks for. */
export type KeyIntent =
  | { readonly kind: "go" | "move"; readonly direction: Direction }
  | {
      readonly kind:
        | "first"
        | "last"
        | "open"
        | "select"
        | "menu"
        | "rename"
        | "connect"
        | "delete"
        | "release";
    }
  | { readonly kind: "zoom-in" | "zoom-out" | "fit" };

export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

type PlainKind = Exclude<KeyIntent["kind"], "go" | "move">;

const PLAIN: ReadonlyMap<string, PlainKind> = new Map<string, PlainKind>([
  ["Home", "first"],
  ["End", "last"],
  ["Enter", "open"],
  [" ", "select"],
  ["ContextMenu", "menu"],
  ["F2", "rename"],
  ["c", "connect"],
  ["Delete", "delete"],
  ["Backspace", "delete"],
  ["Escape", "release"],
  ["+", "zoom-in"],
  ["=", "zoom-in"],
  ["-", "zoom-out"],
  ["0", "fit"],
]);

/** Null for keys that mean nothing on a node. */
export function keyIntent({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: PressedKey): KeyIntent | null {
  if (ctrlKey || metaKey) return null;
  const direction = DIRECTIONS.get(key);
  if (direction !== undefined) return { kind: altKey ? "move" : "go", direction };
  if (altKey) return null;
  if (shiftKey && key === "F10") return { kind: "menu" };
  const kind = PLAIN.get(key);
  return kind === undefined ? null : { kind };
}
