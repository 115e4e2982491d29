import { createStore, useStore } from "zustand";
import type { Dispatch, SetStateAction } from "react";
import type { Refusal } from "#core";
import type { Point } from "./geometry.ts";
import type { Direction } from "./neighbours.ts";

/** What a person is in the middle of, beside looking: at most one dialog or menu is open. */
export type CanvasTask =
  | MenuTask
  | { readonly kind: "rename"; readonly id: string }
  /** `to` is given when a line was drawn already. */
  | { readonly kind: "connect"; readonly id: string; readonly to: string | null }
  | { readonly kind: "add-by-arn" }
  | CreateTask
  /** `account` is given when they were dropped there. */
  | {
      readonly kind: "move-to-account";
      readonly ids: readonly string[];
      readonly account: string | null;
    }
  /** `unit` is given when they were dropped there; null is no organization. */
  | {
      readonly kind: "move-to-unit";
      readonly ids: readonly string[];
      readonly unit?: string | null;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "legend" | "picture" };

/** Choosing what to do with what was pointed at. */
export type MenuTask =
  | { readonly kind: "menu" | "edge-menu"; readonly id: string; readonly at: Point }
  | { readonly kind: "pane-menu"; readonly at: Point }
  /** `ids` as `policyIds` makes them. */
  | { readonly kind: "policy-menu"; readonly ids: readonly string[]; readonly at: Point };

export function isMenuTask(task: CanvasTask): task is MenuTask {
  return task.kind.endsWith("menu");
}

/** Making something that is not there yet. */
export type CreateTask =
  | {
      readonly kind: "create";
      /** In the window. */
      readonly at: Point;
      /** What it goes into, or beside; null where that is for the place to say. */
      readonly inside: string | null;
      /** Whether it stands where the field opens. */
      readonly isPlaced: boolean;
    }
  | { readonly kind: "grow"; readonly id: string; readonly direction: Direction }
  | { readonly kind: "paste"; readonly text: string };

export function isCreateTask(task: CanvasTask): task is CreateTask {
  return task.kind === "create" || task.kind === "grow" || task.kind === "paste";
}

export type StartTask = Dispatch<SetStateAction<CanvasTask | null>>;

const taskStore = createStore<{ readonly task: CanvasTask | null }>(() => ({ task: null }));

/** Begins another task, from the canvas, the outline or the palette; null ends the one at hand. */
export const startTask: StartTask = (next) => {
  taskStore.setState(({ task }) => ({ task: typeof next === "function" ? next(task) : next }));
};

export function useTask(): CanvasTask | null {
  return useStore(taskStore, ({ task }) => task);
}

/** Does something that may be refused, and then says why it was. */
export function tryTo(act: () => Refusal | null, start: StartTask): void {
  const refusal = act();
  if (refusal !== null) start({ kind: "refused", refusal });
}
