import type { KeyboardEvent, MouseEvent } from "react";
import { aboutNode, runAction, runKey } from "../state/find-action.ts";
import { store } from "../state/store.ts";

// What rows of entities and notes answer to. These are there from the first picture on, and so is this.

/** True when the key stood for something. */
export function onEntityKey(event: KeyboardEvent, id: string): boolean {
  const { place, ids } = aboutNode(id, store.getState());
  return runKey(event, [place], ids) || runKey(event, ["outline"], [id]);
}

export function openEntityMenu(id: string, at: { readonly x: number; readonly y: number }): void {
  runAction("nodeMenu", [id], at);
}

/** Gives the row the focus and the pointer's place to whoever opens its menu, in place of the browser's own. */
export function takeContextMenu(
  event: MouseEvent<HTMLElement>,
  open: (at: { readonly x: number; readonly y: number }) => void,
): void {
  event.preventDefault();
  if (event.target instanceof Element) event.target.closest("li")?.focus();
  open({ x: event.clientX, y: event.clientY });
}
