import { selectEntity } from "../../state/actions.ts";
import { selectSelectedIds } from "../../state/multi-selection.ts";
import { store } from "../../state/store.ts";
import { isTyping } from "../../state/typing.ts";
import { isEntity } from "../actions/target.ts";
import { nodeIdAt } from "../node-element.ts";

/** Listens for what is pasted where nobody types; returns how to stop. */
export function listenForPaste(): () => void {
  const onPaste = (event: ClipboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || isTyping(target) || store.getState().dialog !== null) return;
    if (target instanceof Element && target.closest("[role=dialog]") !== null) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim() === "") return;
    event.preventDefault();
    selectFocused(target);
    void import("./paste.ts").then(({ pasteText }) => pasteText(text));
  };
  document.addEventListener("paste", onPaste);
  return () => {
    document.removeEventListener("paste", onPaste);
  };
}

/** As with every key, what has the focus is what is meant. */
function selectFocused(target: EventTarget | null): void {
  const state = store.getState();
  const focused = nodeIdAt(target);
  if (focused === null || selectSelectedIds(state).includes(focused)) return;
  if (isEntity(state, [focused])) selectEntity(focused);
}
