import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import type * as WelcomeModule from "./welcome/load-welcome.ts";

const ID = "virtual:welcome";
const RESOLVED = `\0${ID}`;

/**
 * The example that greets newcomers, as the loader leaves it. It is loaded while the page is built, so
 * that the first picture waits neither for the loader nor for its schema.
 */
export function welcome(): Plugin {
  return {
    name: "welcome",
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const path = fileURLToPath(new URL("welcome/load-welcome.ts", import.meta.url));
      const { module } = await runnerImport<typeof WelcomeModule>(path, {
        configFile: false,
        logLevel: "error",
      });
      return `export const WELCOME = ${JSON.stringify(module.loadWelcome())};`;
    },
  };
}
