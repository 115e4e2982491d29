import { useEffect, useState } from "react";
import type { ActionResources } from "./resource-formats.ts";

const UNKNOWN: ActionResources = { isKnown: false };

/**
 * What an action can be requested on, from AWS's reference, once it is wanted.
 * @param isWanted Until then nothing is read.
 */
export function useActionResources(
  action: string,
  principal: string,
  isWanted: boolean,
): ActionResources {
  const [known, setKnown] = useState({ action, principal, resources: UNKNOWN });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void fetchResources(action, principal).then((resources) => {
      if (isCurrent) setKnown({ action, principal, resources });
    });
    return () => {
      isCurrent = false;
    };
  }, [action, principal, isWanted]);
  // What is known of another action would be said of this one until its own comes.
  return known.action === action && known.principal === principal ? known.resources : UNKNOWN;
}

/** Without a network nothing is known, and everything can be typed. */
async function fetchResources(action: string, principal: string): Promise<ActionResources> {
  try {
    const [{ loadCatalog }, { resourcesOf }] = await Promise.all([
      import("../../state/catalog.ts"),
      import("./resource-formats.ts"),
    ]);
    const catalog = await loadCatalog();
    await catalog.ready([action.slice(0, Math.max(0, action.indexOf(":")))]);
    return resourcesOf(catalog, action, principal);
  } catch {
    return UNKNOWN;
  }
}
