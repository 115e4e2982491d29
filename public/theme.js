// Before the first paint: the remembered theme, motion and language, so that nothing flashes.
// The same reading as app/state/preferences.ts; a script of its own because the page's content
// security policy allows no inline script.
(() => {
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem("iam-playground/preferences") ?? "{}") ?? {};
  } catch {
    // Forbidden or broken storage: the system's wishes serve.
  }
  const wishes = (query) => matchMedia(query).matches;
  const root = document.documentElement;
  const dark =
    chosen.theme === "dark" || (chosen.theme !== "light" && wishes("(prefers-color-scheme: dark)"));
  const still =
    chosen.motion === "none" ||
    (chosen.motion !== "full" && wishes("(prefers-reduced-motion: reduce)"));
  root.classList.toggle("dark", dark);
  root.classList.toggle("still", still);
  root.lang = chosen.language ?? (navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en");
})();
