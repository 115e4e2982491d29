import { listEntities, type Scenario } from "#core";
import { ACCOUNT_HEADER, bottom, type Box, CARD, PADDING, type Point, right } from "../geometry.ts";
import { nodeElement } from "../node-element.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { ANYWHERE, type Place } from "./make.ts";

/** What stands under a point of the window and can hold others: the innermost container, and where it is. */
export interface Target {
  /** Null on the bare canvas. */
  readonly id: string | null;
  /** In the window. */
  readonly box: DOMRect | null;
}

/** Null outside the canvas. */
export function targetAt({ x, y }: Point, scenario: Scenario): Target | null {
  const pane = document.querySelector(".graph .react-flow__pane")?.getBoundingClientRect();
  if (pane === undefined || !contains(pane, x, y)) return null;
  // Containers are listed from the outside in, and let the pointer through: only their boxes tell.
  const target = listEntities(scenario)
    .filter(({ kind }) => CONTAINERS.has(kind))
    .flatMap(({ id }) => {
      const box = nodeElement(id)?.getBoundingClientRect();
      return box !== undefined && contains(box, x, y) ? [{ id, box }] : [];
    })
    .at(-1);
  return target ?? { id: null, box: null };
}

const CONTAINERS: ReadonlySet<string> = new Set(["organization", "organizational-unit", "account"]);

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The place in the scenario under a point of the window; where a card stands already, the layout finds one. */
export function placeAt(point: Point, scenario: Scenario): Place {
  const target = targetAt(point, scenario);
  const handle = canvasHandle();
  if (target === null || handle === null) return ANYWHERE;
  const { x, y } = handle.flow.screenToFlowPosition(point);
  const middle = { x: x - CARD.width / 2, y: y - CARD.height / 2 };
  const isAccount = scenario.accounts.some(({ id }) => id === target.id);
  if (!isAccount || target.box === null) return { inside: target.id, at: middle };
  const corner = handle.flow.screenToFlowPosition({ x: target.box.left, y: target.box.top });
  const at = {
    x: Math.max(PADDING, middle.x - corner.x),
    y: Math.max(ACCOUNT_HEADER + PADDING, middle.y - corner.y),
  };
  const box = { x: at.x + corner.x, y: at.y + corner.y, ...CARD };
  const isFree = [...handle.layout.cards.values()].every((card) => !overlap(card.box, box));
  return { inside: target.id, at: isFree ? at : null };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
