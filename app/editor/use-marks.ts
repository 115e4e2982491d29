import { useMemo } from "react";
import type { DocumentId } from "#core";
import { selectFrame } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import type { Mark } from "./mark.ts";

/** What stands out in a policy now: the selected part, and what decided the step the player stands at. */
export function useMarks(documentId: DocumentId): readonly Mark[] {
  const range = useStore(({ selection }) =>
    selection.document === documentId ? selection.range : null,
  );
  const frame = useStore(selectFrame);
  const source = frame?.source?.documentId === documentId ? frame.source.range : null;
  const outcome = frame?.outcome ?? null;
  return useMemo(() => {
    const decided: Mark[] = source === null ? [] : [{ range: source, outcome }];
    const same = range !== null && range.from === source?.from && range.to === source.to;
    return range === null || same ? decided : [...decided, { range, outcome: null }];
  }, [range, source, outcome]);
}
