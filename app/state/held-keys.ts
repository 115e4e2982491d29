import { isTyping } from "./typing.ts";

type HeldKey = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** Milliseconds until a field that was promised is thought never to come. */
const PATIENCE = 10_000;

/** Null while no field is awaited. */
let held: string[] | null = null;
let stop: () => void = () => undefined;

/**
 * A field is about to open, and its code may have to come first: what is typed until it has the focus
 * is kept, and typed there. Whoever points elsewhere meanwhile wants something else.
 */
export function holdKeysForField(): void {
  stop();
  held = [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!holdKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    // After the drawing that gave it the focus: only then it hears of what is typed.
    if (isTyping(target)) queueMicrotask(typeHeld);
  };
  const timer = setTimeout(() => {
    stop();
  }, PATIENCE);
  stop = () => {
    held = null;
    clearTimeout(timer);
    removeEventListener("keydown", onKeyDown, true);
    removeEventListener("focusin", onFocusIn);
    removeEventListener("pointerdown", stop, true);
    removeEventListener("vite:preloadError", stop);
  };
  addEventListener("keydown", onKeyDown, true);
  addEventListener("focusin", onFocusIn);
  addEventListener("pointerdown", stop, true);
  addEventListener("vite:preloadError", stop);
}

/** Keeps a key for the field that is awaited; false for keys that are not for a field, or when there is none. */
export function holdKey({ key, altKey, ctrlKey, metaKey }: HeldKey): boolean {
  const isText = key.length === 1 || key === "Enter" || key === "Escape" || key === "Backspace";
  if (held === null || !isText || altKey || ctrlKey || metaKey) return false;
  held.push(key);
  return true;
}

function typeHeld(): void {
  const keys = held ?? [];
  stop();
  for (const key of keys) {
    // Each where the one before it led: Enter may have closed the field.
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const isOver = !field.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
    if (!isOver) typeInto(field, key);
  }
}

/** What the browser does itself for keys that people press. */
function typeInto(field: HTMLInputElement | HTMLTextAreaElement, key: string): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  if (key.length === 1) field.setRangeText(key, start, end, "end");
  else if (key === "Backspace") {
    field.setRangeText("", start === end ? Math.max(0, start - 1) : start, end, "end");
  } else if (key === "Enter" && field instanceof HTMLTextAreaElement) {
    field.setRangeText("\n", start, end, "end");
  } else {
    if (key === "Enter") field.form?.requestSubmit();
    return;
  }
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
