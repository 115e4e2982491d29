import { useEffect, useMemo, useState } from "react";
import { type Check, countChecks, holdChecks, type Verdicts, type World } from "#core";
import { selectScenario, selectWorld } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStoreLater } from "../state/use-store-later.ts";
import {
  type Case,
  caseOf,
  isSameCase,
  verdictsBeside,
  verdictsNow,
} from "../state/verdicts/verdicts-of.ts";

export interface Checks {
  readonly all: readonly Check[];
  readonly passed: number;
  readonly failed: number;
  /** Whether these are still those of before the last edit. */
  readonly isPending: boolean;
}

interface Asked {
  readonly one: Case;
  readonly world: World | null;
}

interface Found {
  readonly one: Case;
  readonly verdicts: Verdicts;
}

let last: Asked | null = null;

/** What is asked, and the world that belongs to it; the same object until one of them is another. */
function selectAsked(state: PlaygroundState): Asked {
  const one = caseOf(selectScenario(state), state.managedPolicies);
  const world = selectWorld(state);
  if (last === null || last.world !== world || !isSameCase(last.one, one)) last = { one, world };
  return last;
}

/** Every saved request held against what it expects, anew after every edit; many beside the page's own thread. */
export function useChecks(): Checks {
  const asked = useStoreLater(selectAsked);
  const now = useMemo(
    () => (asked.world === null ? null : verdictsNow(asked.one, asked.world)),
    [asked],
  );
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (now !== null || asked.world === null) return undefined;
    let isCurrent = true;
    void verdictsBeside(asked.one).then((verdicts) => {
      if (isCurrent && verdicts !== null) setFound({ one: asked.one, verdicts });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, now]);
  return useMemo(() => {
    const shown = now === null ? found : { one: asked.one, verdicts: now };
    const all = shown === null ? [] : holdChecks(shown.one.requests, shown.verdicts);
    return { all, ...countChecks(all), isPending: shown?.one !== asked.one };
  }, [asked, now, found]);
}
