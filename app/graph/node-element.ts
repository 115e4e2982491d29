import type { Point } from "./geometry.ts";

// React Flow offers no other way to the element of a node than its `data-id`.

export function nodeElement(id: string): HTMLElement | null {
  return document.querySelector(`.graph .react-flow__node[data-id="${CSS.escape(id)}"]`);
}

/** The id of the node something happened in; null elsewhere. */
export function nodeIdAt(target: EventTarget | null): string | null {
  return closestId(target, ".react-flow__node");
}

export function edgeIdAt(target: EventTarget | null): string | null {
  return closestId(target, ".react-flow__edge");
}

function closestId(target: EventTarget | null, selector: string): string | null {
  return target instanceof Element
    ? (target.closest(selector)?.getAttribute("data-id") ?? null)
    : null;
}

/** Where a menu opens that was asked for by key, in the window: at what has the focus. */
export function focusPoint(): Point {
  const box = document.activeElement?.getBoundingClientRect();
  return box === undefined
    ? { x: 0, y: 0 }
    : { x: box.left + 24, y: Math.min(box.bottom, box.top + 72) };
}

export function focusInspector(): void {
  document.getElementById("inspector")?.focus();
}
