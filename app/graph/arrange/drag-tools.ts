import type { Entity, OrganizationalUnit, Scenario } from "#core";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import type { Drag } from "../displace.ts";
import { ACCOUNT_HEADER, type Box, type Guide, type Point } from "../geometry.ts";
import type { Graph, GraphNode } from "../graph-types.ts";
import type { Layout } from "../placement.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { accountAt, boxOfContainer, unitAt } from "./drop-target.ts";
import { moveAccounts } from "./move-accounts.ts";
import { moveNodes } from "./move-nodes.ts";
import { snap } from "./snap.ts";

/** What is dragged, put in line with what stands still, and the lines that show it. */
export function snapDrag(
  drag: Drag,
  held: string,
  { nodes }: Graph,
): { readonly drag: Drag; readonly guides: readonly Guide[] } {
  const corners = new Map(
    nodes.flatMap(({ id, parentId, position }) =>
      parentId === undefined ? [[id, drag.get(id) ?? position] as const] : [],
    ),
  );
  const boxOf = ({ id, parentId, position, width = 0, height = 0 }: GraphNode): Box => {
    const corner = corners.get(parentId ?? "") ?? { x: 0, y: 0 };
    const { x, y } = drag.get(id) ?? position;
    return { x: corner.x + x, y: corner.y + y, width, height };
  };
  const node = nodes.find(({ id }) => id === held);
  if (node === undefined) return { drag, guides: [] };
  const others = nodes.filter(
    (other) =>
      isContainer(other) === isContainer(node) &&
      !drag.has(other.id) &&
      !drag.has(other.parentId ?? ""),
  );
  const { by, guides } = snap(boxOf(node), others.map(boxOf));
  const moved = [...drag].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }] as const);
  return { drag: new Map(moved), guides };
}

function isContainer({ type }: GraphNode): boolean {
  return type === "account" || type === "unit";
}

/** The container that what is dragged would go into if it were let go here; null where it would only stand elsewhere. */
export function containerUnder(
  held: string,
  event: MouseEvent | TouchEvent,
  layout: Layout,
): Box | null {
  const state = store.getState();
  const entities = selectEntities(state);
  const point = pointOf(event);
  const entity = entities.get(held);
  if (point === null || entity === undefined || !("account" in entity)) return null;
  const home = entity.kind === "account" ? homeOf(held, selectScenario(state)) : entity.account.id;
  const target =
    entity.kind === "account"
      ? unitAt(point, home, entities, layout)
      : accountAt(point, entities, layout);
  return target === null || target === home ? null : boxOfContainer(target, entities, layout);
}

/**
 * Ends a drag. What was put into another account or unit goes there: an account at once, the others
 * after asking about what names them. Everything else stands where it was put.
 */
export function dropNodes(
  drag: Drag,
  held: string,
  event: MouseEvent | TouchEvent,
  { graph, layout }: { readonly graph: Graph; readonly layout: Layout },
): void {
  const state = store.getState();
  const entities = selectEntities(state);
  const point = pointOf(event);
  const entity = entities.get(held);
  if (point !== null && entity !== undefined) {
    if (entity.kind === "account") {
      const home = homeOf(held, selectScenario(state));
      const unit = unitAt(point, home, entities, layout);
      if (unit !== home) {
        moveAccounts(
          [...drag.keys()].filter((id) => entities.get(id)?.kind === "account"),
          unit,
        );
        return;
      }
    } else if (startsMove(entity, drag, entities, accountAt(point, entities, layout))) return;
  }
  const parents = new Map(graph.nodes.map(({ id, parentId }) => [id, parentId]));
  moveNodes(
    [...drag].map(([id, position]) => [
      id,
      parents.get(id) === undefined ? position : insideAccount(position),
    ]),
  );
}

function startsMove(
  held: Entity,
  drag: Drag,
  entities: ReadonlyMap<string, Entity>,
  account: string | null,
): boolean {
  const isAway = (entity: Entity | undefined) =>
    entity !== undefined && "account" in entity && entity.account.id !== account;
  if (account === null || !isAway(held)) return false;
  const ids = [...drag.keys()].filter((id) => isAway(entities.get(id)));
  startTask({ kind: "move-to-account", ids, account });
  return true;
}

/** Under the header strip and right of the border; the account grows the other ways. */
function insideAccount({ x, y }: Point): Point {
  return { x: Math.max(0, x), y: Math.max(ACCOUNT_HEADER, y) };
}

function pointOf(event: MouseEvent | TouchEvent): Point | null {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  const flow = canvasHandle()?.flow;
  return at === undefined || flow === undefined
    ? null
    : flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
}

/** The root or unit that lists an account. */
export function homeOf(account: string, { organizations }: Scenario): string | null {
  const within = (unit: OrganizationalUnit): string | null => {
    if (unit.accounts.includes(account)) return unit.id;
    for (const child of unit.organizationalUnits) {
      const found = within(child);
      if (found !== null) return found;
    }
    return null;
  };
  for (const { root } of organizations) {
    const found = within(root);
    if (found !== null) return found;
  }
  return null;
}
