import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import type { Catalogue } from "./catalogue.ts";

/** A feature's words in the language the person chose, or else the browser's. */
export function useMessages<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useStore(selectLanguage)];
}
