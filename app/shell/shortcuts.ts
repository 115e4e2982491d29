import { runKey } from "../state/find-action.ts";
import { store } from "../state/store.ts";

/** Listens for the shortcuts of the whole page; returns how to stop. */
export function listenForShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever handled the key, an editor or an open menu, has the word.
    if (event.defaultPrevented || event.isComposing) return;
    if (store.getState().dialog !== null) return;
    if (event.key === " " && isPressable(event.target)) return;
    if (event.key.startsWith("Page") && isScrollable(event.target)) return;
    runKey(event, ["page"], []);
  };
  addEventListener("keydown", onKeyDown);
  return () => {
    removeEventListener("keydown", onKeyDown);
  };
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

/** Where a page up or down is something to scroll by. */
function isScrollable(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowY)) return true;
  }
  return false;
}
