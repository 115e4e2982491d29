import { useEffect, useState } from "react";
import type { Change } from "#core";
import { selectWorld } from "../state/derived.ts";
import type { Revision } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { lastEdit } from "./last-edit.ts";

/** What the last edit changed. */
export interface Changes {
  readonly revision: Revision;
  readonly changes: readonly Change[];
}

/** How long the hands must rest, in milliseconds, before the requests are held against those before. */
const REST = 300;

/** What the last edit changed; null when it changed nothing, and until that is known. */
export function useChanges(): Changes | null {
  const history = useStore((state) => state.history);
  const world = useStore(selectWorld);
  const managedPolicies = useStore((state) => state.managedPolicies);
  const [found, setFound] = useState<Changes | null>(null);
  useEffect(() => {
    const edit = lastEdit(history);
    if (edit === null || world === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void import("./changes-since.ts").then(async ({ changesSince }) => {
        if (!isCurrent) return;
        const { scenario } = edit.present;
        const changes = await changesSince(edit.before, { scenario, world }, managedPolicies);
        if (isCurrent && changes !== null) setFound({ revision: edit.present, changes });
      });
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [history, world, managedPolicies]);
  const isOfNow = found !== null && found.revision === history.present && found.changes.length > 0;
  return isOfNow && lastEdit(history) !== null ? found : null;
}
