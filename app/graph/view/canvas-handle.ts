import type { Graph } from "../graph-types.ts";
import type { Direction } from "../neighbours.ts";
import type { Layout } from "../placement.ts";
import type { Flow } from "../use-fit.ts";

/** What only the canvas on the page can do; actions reach it here. */
export interface CanvasHandle {
  readonly flow: Flow;
  readonly graph: Graph;
  readonly layout: Layout;
  readonly fit: () => void;
  /** Lays everything out afresh. */
  readonly arrange: () => void;
  /** Brings a node into view and gives it the focus. */
  readonly focusNode: (id: string) => void;
  /** To the neighbour of a node; of the tab stop, without one. */
  readonly go: (id: string | null, direction: Direction) => void;
}

let current: CanvasHandle | null = null;

/** Null while no canvas is on the page: on a phone it is one tab of three. */
export function canvasHandle(): CanvasHandle | null {
  return current;
}

/** To be called by the canvas whenever what it can do is another, and with null when it goes. */
export function setCanvasHandle(handle: CanvasHandle | null): void {
  current = handle;
}
