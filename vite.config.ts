import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { catalog } from "./vite-plugins/catalog.ts";
import { monacoSlim } from "./vite-plugins/monaco-slim.ts";
import { prefetchEditor } from "./vite-plugins/prefetch-editor.ts";
import { welcome } from "./vite-plugins/welcome.ts";

export default defineConfig({
  // Served from any sub-path, a file host's included.
  base: "./",
  plugins: [react(), tailwindcss(), catalog(), monacoSlim(), prefetchEditor(), welcome()],
  resolve: {
    alias: {
      "#core": fileURLToPath(new URL("src/index.ts", import.meta.url)),
      "d3-color": fileURLToPath(new URL("app/graph/no-colors.ts", import.meta.url)),
    },
  },
  worker: { format: "es" },
  build: { target: "es2022", manifest: true, modulePreload: { polyfill: false } },
});
