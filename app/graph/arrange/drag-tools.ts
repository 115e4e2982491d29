import { containersWithin, type Entity, unitAround } from "#core";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { startTask } from "../canvas-task.ts";
import type { Drag } from "../displace.ts";
import { ACCOUNT_HEADER, type Box, type Guide, type Point } from "../geometry.ts";
import type { Graph, GraphNode } from "../graph-types.ts";
import type { Layout } from "../placement.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import { accountAt, boxOfContainer, unitAt } from "./drop-target.ts";
import { moveIntoUnit } from "./move-into-unit.ts";
import { moveNodes } from "./move-nodes.ts";
import { snap } from "./snap.ts";

export interface SnappedDrag {
  /** What is held, where it comes to stand. */
  readonly drag: Drag;
  /** The same with what is in it. */
  readonly shown: Drag;
  readonly guides: readonly Guide[];
}

/** What is dragged, put in line with what stands still unless that is not wanted, and the lines that show it. */
export function followDrag(drag: Drag, held: string, graph: Graph, isFree: boolean): SnappedDrag {
  const { drag: moved, guides } = isFree ? { drag, guides: [] } : snapDrag(drag, held, graph);
  return { drag: moved, shown: withContents(moved, graph), guides };
}

/** The accounts and units in what is dragged, as far from where they were. */
function withContents(drag: Drag, { nodes }: Graph): Drag {
  const scenario = selectScenario(store.getState());
  const at = new Map(nodes.map(({ id, position }) => [id, position]));
  const all = new Map(drag);
  for (const [id, { x, y }] of drag) {
    const before = at.get(id) ?? { x, y };
    for (const inner of containersWithin(scenario, id)) {
      const own = at.get(inner);
      if (own === undefined || drag.has(inner)) continue;
      all.set(inner, { x: own.x + x - before.x, y: own.y + y - before.y });
    }
  }
  return all;
}

function snapDrag(drag: Drag, held: string, graph: Graph): Omit<SnappedDrag, "shown"> {
  const { nodes } = graph;
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
  const moving = withContents(drag, graph);
  const others = nodes.filter(
    (other) =>
      isContainer(other) === isContainer(node) &&
      !moving.has(other.id) &&
      !moving.has(other.parentId ?? ""),
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
  if (point === null || entity === undefined) return null;
  const unit = newUnitOf(entity, point, layout);
  const target =
    unit === undefined && "account" in entity && entity.kind !== "account"
      ? otherAccount(entity.account.id, accountAt(point, entities, layout))
      : unit;
  return target === undefined || target === null ? null : boxOfContainer(target, entities, layout);
}

function otherAccount(home: string, account: string | null): string | null {
  return account === home ? null : account;
}

/**
 * The root or unit that an account or unit would be in if it were let go at a point, null for no organization; undefined
 * where it stays in what it is in.
 */
function newUnitOf(entity: Entity, point: Point, layout: Layout): string | null | undefined {
  if (entity.kind !== "account" && entity.kind !== "organizational-unit") return undefined;
  const state = store.getState();
  const scenario = selectScenario(state);
  const home = unitAround(scenario, entity.id)?.unit.id ?? null;
  const own = new Set([entity.id, ...containersWithin(scenario, entity.id)]);
  const unit = unitAt(point, home, selectEntities(state), layout, own);
  const stays = unit === home || (unit === null && entity.kind === "organizational-unit");
  return stays ? undefined : unit;
}

/**
 * Ends a drag. What was put into another account or unit goes there, at once or after asking about what names
 * it. Everything else stands where it was put.
 */
export function dropNodes(
  drag: Drag,
  held: string,
  event: MouseEvent | TouchEvent,
  { graph, layout }: { readonly graph: Graph; readonly layout: Layout },
): void {
  const entities = selectEntities(store.getState());
  const point = pointOf(event);
  const entity = entities.get(held);
  if (point !== null && entity !== undefined) {
    const unit = newUnitOf(entity, point, layout);
    if (unit !== undefined) {
      moveIntoUnit(
        [...drag.keys()].filter((id) => isMember(entities.get(id))),
        unit,
      );
      return;
    }
    if (
      entity.kind !== "account" &&
      startsMove(entity, drag, entities, accountAt(point, entities, layout))
    ) {
      return;
    }
  }
  const parents = new Map(graph.nodes.map(({ id, parentId }) => [id, parentId]));
  moveNodes(
    [...drag].map(([id, position]) => [
      id,
      parents.get(id) === undefined ? position : insideAccount(position),
    ]),
  );
}

/** Whether it is a part of an organization that can be in one unit or another. */
function isMember(entity: Entity | undefined): boolean {
  return entity?.kind === "account" || entity?.kind === "organizational-unit";
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
