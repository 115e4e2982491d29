import { selectLanguage, selectStill, selectTheme } from "../state/preferences.ts";
import { store } from "../state/store.ts";

/** Keeps theme, motion and language on the document, as `public/theme.js` first set them. */
export function followAppearance(): void {
  const apply = () => {
    const state = store.getState();
    const root = document.documentElement;
    root.classList.toggle("dark", selectTheme(state) === "dark");
    root.classList.toggle("still", selectStill(state));
    root.lang = selectLanguage(state);
  };
  apply();
  store.subscribe((state, previous) => {
    if (state.preferences !== previous.preferences) apply();
  });
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"]) {
    matchMedia(query).addEventListener("change", () => {
      // A new object, so that whoever reads a system's wish through the store reads it again.
      store.setState(({ preferences }) => ({ preferences: { ...preferences } }));
    });
  }
}
