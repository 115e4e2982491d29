// Writes public/scenario.schema.json from the one schema in src/scenario. Vite runs the TypeScript.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const source = fileURLToPath(new URL("scenario-json-schema.ts", import.meta.url));
const target = fileURLToPath(new URL("../public/scenario.schema.json", import.meta.url));

/** @type {{ module: typeof import("./scenario-json-schema.ts") }} */
const { module } = await runnerImport(source, { configFile: false, logLevel: "error" });
writeFileSync(target, `${JSON.stringify(module.scenarioJsonSchema(), null, 2)}\n`);
execFileSync("npx", ["oxfmt", target], { stdio: "inherit" });
console.log(`Wrote ${target}`);
