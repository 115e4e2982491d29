import { useState } from "react";
import type { ServiceActions } from "#core";

interface ActionNames {
  /** Every action there is, by service; empty until it was asked for and has come. */
  readonly services: readonly ServiceActions[];
  /** Asks for them; asking again costs nothing. */
  readonly load: () => void;
  /** Whether they were asked for. */
  readonly isWanted: boolean;
}

/** The names of all of AWS's actions, which are many: they come when they are first wanted. */
export function useActionNames(): ActionNames {
  const [services, setServices] = useState<readonly ServiceActions[]>([]);
  const [isWanted, setIsWanted] = useState(false);
  const load = () => {
    setIsWanted(true);
    if (services.length === 0) void fetchNames().then(setServices);
  };
  return { services, load, isWanted };
}

/** Without a network the field completes what it knows by itself; the next focus asks again. */
async function fetchNames(): Promise<readonly ServiceActions[]> {
  try {
    const { loadCatalog } = await import("../state/catalog.ts");
    const catalog = await loadCatalog();
    return await catalog.actionNames();
  } catch {
    return [];
  }
}
