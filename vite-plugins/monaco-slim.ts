import type { Plugin } from "vite";

/**
 * Monaco carries a fallback for pages that give it no workers: the address of its own worker file,
 * which the bundler takes for a file to ship. Our editor needs no worker (see `app/editor/monaco/`), the
 * page's policy would not let that one start, and it weighs 300 kB: the fallback is taken out.
 */
export function monacoSlim(): Plugin {
  return {
    name: "monaco-slim",
    transform: {
      filter: { id: /monaco-editor[\\/]esm[\\/].*editorWorkerService\.js/ },
      handler(code) {
        const slim = code.replace(/esmModuleLocationBundler: \(\) => new URL\([^)]*\),/, "");
        if (slim === code)
          this.error(
            "Monaco's worker fallback is not where it was; see vite-plugins/monaco-slim.ts",
          );
        return { code: slim, map: null };
      },
    },
  };
}
