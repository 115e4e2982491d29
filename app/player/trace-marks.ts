import { createContext } from "react";
import type { StepId } from "#core";

/** What rows are marked for, apart from the rows themselves: these change far more often. */
export const TraceMarks = createContext<{
  /** Where the player stands. */
  readonly current: StepId | null;
  /** The steps of the statement the cursor is in. */
  readonly focused: ReadonlySet<StepId>;
}>({ current: null, focused: new Set() });
