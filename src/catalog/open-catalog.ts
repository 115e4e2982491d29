import type * as v from "valibot";
import type { Catalog, CatalogFailure, ManagedPolicyName } from "./catalog.ts";
import {
  ACTION_NAMES_FILE,
  ActionNamesFile,
  decodeActionNames,
  decodeConditionKey,
  decodeService,
  INDEX_FILE,
  IndexFile,
  MANAGED_POLICIES_FILE,
  ManagedPoliciesFile,
  managedPolicyFile,
  readFileText,
  ServiceFile,
  serviceFile,
} from "./files.ts";
import { isKeyTemplate, matchesKeyTemplate } from "./key-template.ts";
import type { ConditionKey, Service } from "./service.ts";

/** The catalog holds the policies of the `aws` partition alone. */
const MANAGED_POLICY_ARN = "arn:aws:iam::aws:policy/";

/**
 * Opens the catalog whose files lie in `public/catalog/`. `read` gives a file's text by its name below
 * that folder, and may reject; the index is read at once, everything else on first use. Never rejects:
 * a catalog without a readable index knows no service, and says so in `failures`.
 */
export async function openCatalog(read: (file: string) => Promise<string>): Promise<Catalog> {
  const failures = new Map<string, CatalogFailure>();

  async function readText(file: string): Promise<string | null> {
    try {
      const text = await read(file);
      failures.delete(file);
      return text;
    } catch {
      failures.set(file, { file, code: "unreadable" });
      return null;
    }
  }

  async function readChecked<const Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | null> {
    const text = await readText(file);
    if (text === null) return null;
    const content = readFileText(schema, text);
    if (content === null) failures.set(file, { file, code: "malformed" });
    return content;
  }

  const index = await readChecked(INDEX_FILE, IndexFile);
  const names = new Map(index?.services);
  const services = [...names].map(([prefix, name]) => ({ prefix, name }));
  const boundByResourceControlPolicies = new Set(index?.resourceControlPolicies);
  const globalKeys = (index?.globalConditionKeys ?? []).map(decodeConditionKey);
  const globalKeysByName = new Map(globalKeys.map((key) => [key.key.toLowerCase(), key]));
  const loaded = new Map<string, Service>();

  const loadService = remember(async (prefix: string): Promise<Service | null> => {
    if (!names.has(prefix)) return null;
    const file = await readChecked(serviceFile(prefix), ServiceFile);
    if (file === null) return null;
    const service = decodeService(prefix, file);
    loaded.set(prefix, service);
    return service;
  });

  const loadActionNames = remember(async (file: string) => {
    const content = await readChecked(file, ActionNamesFile);
    return content === null ? null : decodeActionNames(content);
  });

  const loadManagedPolicies = remember(async (file: string) => {
    const content = await readChecked(file, ManagedPoliciesFile);
    return content === null
      ? null
      : new Map(content.map((policy) => [MANAGED_POLICY_ARN + policy, namePolicy(policy)]));
  });

  const loadPolicyText = remember(async (arn: string): Promise<string | null> => {
    // Only an ARN of the list becomes the name of a file.
    const policies = await loadManagedPolicies(MANAGED_POLICIES_FILE);
    return policies?.has(arn) === true
      ? readText(managedPolicyFile(arn.slice(MANAGED_POLICY_ARN.length)))
      : null;
  });

  return {
    services: () => services,
    hasService: (prefix) => names.has(prefix.toLowerCase()),
    supportsResourceControlPolicies: (prefix) =>
      boundByResourceControlPolicies.has(prefix.toLowerCase()),
    service: (prefix) => loadService(prefix.toLowerCase()),
    ready: async (prefixes) => {
      await Promise.all([...prefixes].map((prefix) => loadService(prefix.toLowerCase())));
    },
    readyService: (prefix) => loaded.get(prefix.toLowerCase()) ?? null,
    action: (name) => {
      const colon = name.indexOf(":");
      const service = loaded.get(name.slice(0, colon).toLowerCase());
      return service?.actions.get(name.slice(colon + 1).toLowerCase()) ?? null;
    },
    conditionKey: (key) => {
      const global = findKey(globalKeysByName, key);
      if (global !== null) return global;
      // A key's prefix need not be its service's: the SAML keys belong to `sts`.
      for (const service of loaded.values()) {
        const found = findKey(service.conditionKeys, key);
        if (found !== null) return found;
      }
      return null;
    },
    globalConditionKeys: () => globalKeys,
    actionNames: async () => (await loadActionNames(ACTION_NAMES_FILE)) ?? [],
    managedPolicies: async () => [
      ...((await loadManagedPolicies(MANAGED_POLICIES_FILE))?.values() ?? []),
    ],
    managedPolicy: loadPolicyText,
    failures: () => [...failures.values()],
  };
}

function namePolicy(policy: string): ManagedPolicyName {
  const slash = policy.lastIndexOf("/");
  return {
    arn: MANAGED_POLICY_ARN + policy,
    name: policy.slice(slash + 1),
    path: `/${policy.slice(0, slash + 1)}`,
  };
}

function findKey(keys: ReadonlyMap<string, ConditionKey>, key: string): ConditionKey | null {
  const exact = keys.get(key.toLowerCase());
  if (exact !== undefined) return exact;
  for (const candidate of keys.values()) {
    if (isKeyTemplate(candidate.key) && matchesKeyTemplate(candidate.key, key)) return candidate;
  }
  return null;
}

/** Loads each thing once, however many ask at the same time; what failed is tried again when asked again. */
function remember<Value>(
  load: (key: string) => Promise<Value | null>,
): (key: string) => Promise<Value | null> {
  const pending = new Map<string, Promise<Value | null>>();
  return (key) => {
    const known = pending.get(key);
    if (known !== undefined) return known;
    const loading = load(key).then((value) => {
      if (value === null) pending.delete(key);
      return value;
    });
    pending.set(key, loading);
    return loading;
  };
}
