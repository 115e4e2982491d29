import { useEffect, useMemo, useState } from "react";
import { type AccessMatrix, buildMatrix, listPrincipals } from "#core";
import { selectScenario, selectWorld } from "../state/derived.ts";
import { askBeside } from "../state/verdicts/ask.ts";
import { useStore } from "../state/use-store.ts";

/** Decisions made at once, without anyone feeling it; more are made beside the page's own thread. */
const MOST_HERE = 1000;

/** Who can do what in the scenario at hand; null while it is being worked out. */
export function useMatrix(): AccessMatrix | null {
  const scenario = useStore(selectScenario);
  const world = useStore(selectWorld);
  const managedPolicies = useStore((state) => state.managedPolicies);
  const principals = useMemo(() => listPrincipals(scenario), [scenario]);
  const { accounts, organizations, requests } = scenario;
  const isSmall = principals.length * requests.length <= MOST_HERE;
  const here = useMemo(
    () => (isSmall && world !== null ? buildMatrix(world, principals, requests) : null),
    [isSmall, world, principals, requests],
  );
  const [beside, setBeside] = useState<AccessMatrix | null>(null);
  useEffect(() => {
    if (isSmall) return undefined;
    let isCurrent = true;
    const deciders = { accounts, organizations, managedPolicies };
    void askBeside(deciders, { kind: "matrix", principals, requests }).then(({ decisions }) => {
      if (isCurrent) setBeside({ principals, requests, cells: decisions });
    });
    return () => {
      isCurrent = false;
    };
  }, [isSmall, accounts, organizations, managedPolicies, principals, requests]);
  if (isSmall) return here;
  return beside?.principals === principals && beside.requests === requests ? beside : null;
}
