import type { Language } from "../messages/catalogue.ts";
import type { PlaygroundState, Preferences } from "./state.ts";

/** Shared with `public/theme.js`, which sets the theme before anything is painted. */
const STORAGE_KEY = "iam-playground/preferences";

export const DEFAULT_PREFERENCES: Preferences = {
  language: "system",
  theme: "system",
  motion: "system",
  predict: false,
  characterKeys: true,
};

export function selectLanguage(state: PlaygroundState): Language {
  const { language } = state.preferences;
  if (language !== "system") return language;
  return navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en";
}

export function selectTheme(state: PlaygroundState): "light" | "dark" {
  const { theme } = state.preferences;
  if (theme !== "system") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Whether nothing may move. */
export function selectStill(state: PlaygroundState): boolean {
  const { motion } = state.preferences;
  if (motion !== "system") return motion === "none";
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function loadPreferences(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}"));
  } catch {
    // Storage may be forbidden or hold nonsense; the defaults serve.
    return DEFAULT_PREFERENCES;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== "object" || stored === null) return DEFAULT_PREFERENCES;
  const read = (key: string): unknown => Object.entries(stored).find(([name]) => name === key)?.[1];
  const pick = <Choice extends string>(key: string, choices: readonly Choice[]) => {
    const value = read(key);
    return choices.find((choice) => choice === value);
  };
  return {
    language: pick("language", ["en", "ko"]) ?? "system",
    theme: pick("theme", ["light", "dark"]) ?? "system",
    motion: pick("motion", ["full", "none"]) ?? "system",
    predict: read("predict") === true,
    characterKeys: read("characterKeys") !== false,
  };
}
