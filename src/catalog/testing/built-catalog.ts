import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCatalog } from "../../../vite-plugins/catalog/build-catalog.ts";
import type { Catalog } from "../catalog.ts";
import { openCatalog } from "../open-catalog.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Folder of the files the app serves, written first where they are missing. */
export function builtCatalogFolder(): Promise<string> {
  return buildCatalog(ROOT);
}

/** The catalog of those files. */
export async function openBuiltCatalog(): Promise<Catalog> {
  const folder = await builtCatalogFolder();
  return openCatalog((file) => readFile(path.join(folder, file), "utf8"));
}
