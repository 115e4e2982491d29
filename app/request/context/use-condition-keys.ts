import { useEffect, useState } from "react";
import { type Catalog, type ConditionKey, isKeyTemplate } from "#core";

/** What AWS's reference says of condition keys; nothing while it is on its way. */
export interface ConditionKeys {
  readonly find: (key: string) => ConditionKey | null;
  /** The keys a request for the action may have: the global ones and the action's own. */
  readonly offered: readonly ConditionKey[];
}

const UNKNOWN: ConditionKeys = { find: () => null, offered: [] };

/** The condition keys of an action's service, and of those that `keys` belong to. */
export function useConditionKeys(action: string, keys: readonly string[]): ConditionKeys {
  const [known, setKnown] = useState(UNKNOWN);
  const prefixes = prefixesOf([action, ...keys]).join(" ");
  useEffect(() => {
    let isWanted = true;
    void fetchKeys(action, prefixes.split(" ")).then((fetched) => {
      if (isWanted) setKnown(fetched);
    });
    return () => {
      isWanted = false;
    };
  }, [action, prefixes]);
  return known;
}

/** What AWS's reference says of one key, however soon it is asked. */
export async function findConditionKey(key: string): Promise<ConditionKey | null> {
  const { find } = await fetchKeys("", prefixesOf([key]));
  return find(key);
}

/** The claims of identity providers come with STS. */
function prefixesOf(names: readonly string[]): readonly string[] {
  const prefixes = names.map((name) => name.slice(0, Math.max(0, name.indexOf(":"))).toLowerCase());
  return [...new Set(["sts", ...prefixes])].filter((prefix) => /^[a-z0-9-]+$/.test(prefix));
}

/** Without a network the keys are text, as most are. */
async function fetchKeys(action: string, prefixes: readonly string[]): Promise<ConditionKeys> {
  try {
    const { loadCatalog } = await import("../../state/catalog.ts");
    const catalog = await loadCatalog();
    await catalog.ready(prefixes.filter((prefix) => catalog.hasService(prefix)));
    return { find: (key) => catalog.conditionKey(key), offered: offeredKeys(catalog, action) };
  } catch {
    return UNKNOWN;
  }
}

function offeredKeys(catalog: Catalog, action: string): readonly ConditionKey[] {
  const found = catalog.action(action);
  const own = [
    ...(found?.conditionKeys ?? []),
    ...(found?.resourceTypes ?? []).flatMap(({ conditionKeys }) => conditionKeys),
  ].flatMap((key) => catalog.conditionKey(key) ?? []);
  const byName = new Map([...own, ...catalog.globalConditionKeys()].map((one) => [one.key, one]));
  return [...byName.values()].filter(({ key }) => !isKeyTemplate(key));
}
