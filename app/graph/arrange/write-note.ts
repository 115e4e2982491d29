import { addNote, type Note, updateNote } from "#core";
import { announce, editScenario, selectEntity } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { ACCOUNT_HEADER, type Box, bottom, type Point, right } from "../geometry.ts";
import { canvasHandle, type CanvasHandle } from "../view/canvas-handle.ts";
import { setEditedNote } from "./edited-note.ts";
import { currentWords } from "./words.ts";

/**
 * Puts an empty note on the canvas and begins to write on it.
 * @param at In the window; null is the middle of what is seen.
 */
export function writeNote(at: Point | null): void {
  const canvas = canvasHandle();
  const pane = document.querySelector(".graph .react-flow__pane")?.getBoundingClientRect();
  if (canvas === null || pane === undefined) return;
  const { x, y } = at === null ? freePlace(pane, canvas) : canvas.flow.screenToFlowPosition(at);
  const added = addNote(selectScenario(store.getState()), { x: toGrid(x), y: toGrid(y) });
  const label = currentWords().noteAdded;
  editScenario(label, () => added.scenario, `note ${added.id}`);
  announce(label);
  selectEntity(added.id);
  setEditedNote(added.id);
}

/** The place nearest to the middle of what is seen where a note covers no card and no name; the middle, where there is none. */
function freePlace(pane: DOMRect, { flow, graph }: CanvasHandle): Point {
  const from = flow.screenToFlowPosition({ x: pane.left + 8, y: pane.top + 48 });
  const to = flow.screenToFlowPosition({ x: pane.right - 8, y: pane.bottom - 8 });
  const corners = new Map<string | undefined, Point>(
    graph.nodes.map(({ id, position }) => [id, position]),
  );
  const taken = graph.nodes.map(({ type, parentId, position, width = 0, height = 0 }) => {
    const corner = corners.get(parentId) ?? { x: 0, y: 0 };
    const box = { x: corner.x + position.x, y: corner.y + position.y, width, height };
    // Of containers, what they are called is not to be covered.
    const isContainer = type === "account" || type === "unit";
    return isContainer ? Object.assign(box, { height: ACCOUNT_HEADER }) : box;
  });
  const middle = { x: (from.x + to.x - NOTE.width) / 2, y: (from.y + to.y - NOTE.height) / 2 };
  const places: Point[] = [];
  for (let x = from.x; x + NOTE.width <= to.x; x += STEP) {
    for (let y = from.y; y + NOTE.height <= to.y; y += STEP) places.push({ x, y });
  }
  const distance = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return (
    places
      .toSorted((a, b) => distance(a) - distance(b))
      .find((place) => taken.every((box) => !overlaps({ ...place, ...NOTE }, box))) ?? middle
  );
}

const NOTE = { width: 200, height: 100 };
const STEP = 24;
const GAP = 8;

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < right(b) + GAP && b.x < right(a) + GAP && a.y < bottom(b) + GAP && b.y < bottom(a) + GAP
  );
}

function toGrid(value: number): number {
  return Math.round(value / 4) * 4;
}

/** Changes a note. Writing on a new one is one step with making it. */
export function changeNote(id: string, fields: Partial<Omit<Note, "id">>): void {
  const label = currentWords().noteEdited;
  editScenario(label, (scenario) => updateNote(scenario, id, fields), `note ${id}`);
}
