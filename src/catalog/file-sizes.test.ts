import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { builtCatalogFolder } from "./testing/built-catalog.ts";

const KIB = 1024;

let folder: string;

beforeAll(async () => {
  folder = await builtCatalogFolder();
}, 60_000);

async function compressedSize(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(folder, file)), { level: 9 }).length;
}

test.each([
  ["index.json", 10],
  ["action-names.json", 110],
  ["managed-policies.json", 16],
])("%s takes at most %d KiB compressed", async (file, limit) => {
  expect(await compressedSize(file)).toBeLessThanOrEqual(limit * KIB);
});

test("no service's details take more than 26 KiB compressed", async () => {
  const files = await readdir(path.join(folder, "services"));
  const sizes = await Promise.all(files.map((file) => compressedSize(path.join("services", file))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(26 * KIB);
});
