import type { ComponentType } from "react";
import { loadMonaco } from "../load-monaco.ts";
import type { DiffViewProps } from "./DiffView.tsx";
import { PlainDiff } from "./PlainDiff.tsx";

/** Monaco's diff editor, behind Monaco itself; where that cannot be fetched, the earlier text alone. */
export async function loadDiff(): Promise<{ readonly default: ComponentType<DiffViewProps> }> {
  try {
    // In this order: Monaco's words of the person's language must be there before Monaco is.
    await loadMonaco();
    return { default: (await import("./DiffView.tsx")).DiffView };
  } catch {
    return { default: PlainDiff };
  }
}
