import { isTyping } from "../../state/find-action.ts";
import { store } from "../../state/store.ts";

/** Listens for what is pasted where nobody types; returns how to stop. */
export function listenForPaste(): () => void {
  const onPaste = (event: ClipboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || isTyping(target) || store.getState().dialog !== null) return;
    if (target instanceof Element && target.closest("[role=dialog]") !== null) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim() === "") return;
    event.preventDefault();
    void import("./paste.ts").then(({ pasteText }) => pasteText(text));
  };
  document.addEventListener("paste", onPaste);
  return () => {
    document.removeEventListener("paste", onPaste);
  };
}
