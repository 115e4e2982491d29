import { type PointerEvent, useEffect, useRef, useState } from "react";
import { announce } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import type { Point } from "../geometry.ts";
import { createNode, currentWords, focusNew } from "./create-node.ts";
import type { CreateKind } from "./create-kinds.ts";
import { refusalSentence } from "./create-words.ts";
import type { Place } from "./make.ts";
import { placeAt, type Target, targetAt } from "./place-at.ts";

/** A kind on its way to its place. */
export interface PaletteDrag {
  readonly kind: CreateKind;
  /** In the window. */
  readonly at: Point;
  /** Null outside the canvas. */
  readonly target: Target | null;
  /** Whether letting go here makes it. */
  readonly canDrop: boolean;
}

/** Pixels; a hand that presses is never quite still. */
const STILL = 6;

/** Dragging from the palette, by mouse, pen or finger; Escape lets go of it. A press alone makes it where it fits. */
export function usePaletteDrag() {
  const [drag, setDrag] = useState<PaletteDrag | null>(null);
  const from = useRef<Point | null>(null);
  /** The click that ends a drag is none. */
  const wasDragged = useRef(false);

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      from.current = null;
      setDrag(null);
    };
    addEventListener("keydown", onKeyDown, true);
    return () => {
      removeEventListener("keydown", onKeyDown, true);
    };
  }, [isDragging]);

  const stop = () => {
    from.current = null;
    setDrag(null);
  };

  const handlersOf = (kind: CreateKind) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      wasDragged.current = false;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
      const start = from.current;
      if (start === null || (drag === null && Math.hypot(x - start.x, y - start.y) < STILL)) return;
      wasDragged.current = true;
      const target = targetAt({ x, y }, selectScenario(store.getState()));
      setDrag({ kind, at: { x, y }, target, canDrop: target !== null && accepts(target, kind) });
    },
    onPointerUp: () => {
      if (drag?.canDrop === true) {
        create(kind, placeAt(drag.at, selectScenario(store.getState())));
      }
      stop();
    },
    onPointerCancel: stop,
    onClick: () => {
      if (wasDragged.current) wasDragged.current = false;
      else create(kind, { inside: store.getState().selection.entity, at: null });
    },
  });
  return { drag, handlersOf };
}

/** What lies in an account is dropped on one; units and control policies belong to an organization. */
function accepts({ id }: Target, kind: CreateKind): boolean {
  const { accounts } = selectScenario(store.getState());
  if (kind === "account" || kind === "organization") return true;
  if (kind === "scp" || kind === "rcp") return id !== null;
  const isAccount = accounts.some((account) => account.id === id);
  return kind === "organizational-unit" ? id !== null && !isAccount : isAccount;
}

function create(kind: CreateKind, place: Place): void {
  const made = createNode({ type: "kind", kind, name: null }, place);
  if (made.ok) focusNew(made.value.id);
  else announce(refusalSentence(made.error, currentWords()));
}
