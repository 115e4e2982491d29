import type { Plugin } from "vite";
import { buildCatalog } from "./catalog/build-catalog.ts";

/** Writes `public/catalog/` where it is missing or older than the packages it is made from. */
export function catalog(): Plugin {
  return {
    name: "iam-catalog",
    // As early as this because the development server lists the public files once, before `buildStart`.
    async configResolved({ root }) {
      await buildCatalog(root);
    },
  };
}
