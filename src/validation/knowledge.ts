import type { Catalog } from "../catalog/catalog.ts";
import { isKeyTemplate, matchesKeyTemplate } from "../catalog/key-template.ts";
import type { Action, ConditionKey, Service } from "../catalog/service.ts";
import { isMultivaluedKey } from "../condition/multivalued-keys.ts";

/** A catalog's answers as rules need them: "there is none" and "I do not know" are told apart. */
export interface Knowledge {
  readonly servicePrefixes: () => readonly string[];
  readonly hasService: (prefix: string) => boolean;
  readonly bindsByRcp: (prefix: string) => boolean;
  /** Null when it is not loaded, or there is none. */
  readonly service: (prefix: string) => Service | null;
  /** The action, null when its loaded service has none of that name, undefined when nobody knows. */
  readonly action: (service: string, name: string) => Action | null | undefined;
  /** As `action`, for a condition key in lower case. */
  readonly conditionKey: (key: string) => ConditionKey | null | undefined;
  /** Whether requests can hold several values for a key in lower case. */
  readonly isMultivalued: (key: string) => boolean;
  readonly globalKeys: () => readonly ConditionKey[];
  /** Whether a key in lower case is in requests to every service. */
  readonly isGlobalKey: (key: string) => boolean;
}

/** Global keys that AWS has documented since the data of the catalog was made. */
const NEWER_KEYS = new Set(["aws:signinsessionarn"]);

/** Catalogs live as long as the page does, and a key is looked up on every keystroke. */
const KNOWN = new WeakMap<Catalog, Knowledge>();

export function knowledgeOf(catalog: Catalog): Knowledge {
  const known = KNOWN.get(catalog) ?? createKnowledge(catalog);
  KNOWN.set(catalog, known);
  return known;
}

function createKnowledge(catalog: Catalog): Knowledge {
  const prefixes = catalog.services().map(({ prefix }) => prefix);
  const globalTemplates = catalog.globalConditionKeys().filter(({ key }) => isKeyTemplate(key));
  const globalKeys = new Map(
    catalog.globalConditionKeys().map((key) => [key.key.toLowerCase(), key] as const),
  );
  const conditionKey = (key: string): ConditionKey | null | undefined => {
    const global = globalKeys.get(key) ?? findTemplate(globalTemplates, key);
    if (global !== null) return global;
    const prefix = key.slice(0, Math.max(0, key.indexOf(":")));
    if (prefix === "aws") return globalKeys.size === 0 || NEWER_KEYS.has(key) ? undefined : null;
    const service = catalog.readyService(prefix);
    if (service === null) return undefined;
    return service.conditionKeys.get(key) ?? findTemplate(service.conditionKeys.values(), key);
  };
  return {
    servicePrefixes: () => prefixes,
    hasService: (prefix) => prefixes.length === 0 || catalog.hasService(prefix),
    bindsByRcp: (prefix) => catalog.supportsResourceControlPolicies(prefix),
    service: (prefix) => catalog.readyService(prefix),
    action: (service, name) => {
      const ready = catalog.readyService(service);
      return ready === null ? undefined : (ready.actions.get(name.toLowerCase()) ?? null);
    },
    conditionKey,
    isMultivalued: (key) => isMultivaluedKey(key) || conditionKey(key)?.multivalued === true,
    globalKeys: () => catalog.globalConditionKeys(),
    isGlobalKey: (key) => globalKeys.has(key),
  };
}

function findTemplate(keys: Iterable<ConditionKey>, key: string): ConditionKey | null {
  for (const candidate of keys) {
    if (isKeyTemplate(candidate.key) && matchesKeyTemplate(candidate.key, key)) return candidate;
  }
  return null;
}
