import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The core as one plain module, since Node cannot be counted on to run TypeScript. */
export async function buildCore() {
  const outDir = `${root}node_modules/.cache/bench`;
  await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: `${root}src/index.ts`,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "core.mjs" } },
    },
  });
  return import(pathToFileURL(`${outDir}/core.mjs`).href);
}
