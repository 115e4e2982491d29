import type { Dispatch, SetStateAction } from "react";
import type { Refusal } from "#core";
import type { Point } from "./geometry.ts";

/** What a person is in the middle of, beside looking: at most one dialog or menu is open. */
export type CanvasTask =
  | { readonly kind: "menu" | "edge-menu"; readonly id: string; readonly at: Point }
  | { readonly kind: "rename"; readonly id: string }
  /** `to` is given when a line was drawn already. */
  | { readonly kind: "connect"; readonly id: string; readonly to: string | null }
  | { readonly kind: "add-by-arn" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "legend" };

export type StartTask = Dispatch<SetStateAction<CanvasTask | null>>;

/** Does something that may be refused, and then says why it was. */
export function tryTo(act: () => Refusal | null, startTask: StartTask): void {
  const refusal = act();
  if (refusal !== null) startTask({ kind: "refused", refusal });
}
