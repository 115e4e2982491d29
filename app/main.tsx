import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAutosave } from "./library/autosave.ts";
import { openFromAddress, openLatestWork, openWelcome, translateExample } from "./library/open.ts";
import { App } from "./shell/App.tsx";
import { followAppearance } from "./shell/appearance.ts";
import { notify } from "./state/actions.ts";
import { loadPreferences, selectLanguage } from "./state/preferences.ts";
import { store } from "./state/store.ts";
import { loadPopups } from "./ui/load.ts";
import "./ui/theme.css";

store.setState({ preferences: loadPreferences() });
followAppearance();
startAutosave(() => {
  // The address names what was opened; what is edited from here on is something else.
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
});
store.subscribe((state, previous) => {
  if (selectLanguage(state) !== selectLanguage(previous)) void translateExample();
});
addEventListener("hashchange", () => void openFromAddress(location.hash));

// Beside the first picture, not before it.
void import("./state/evaluator.ts").then(({ evaluator }) => {
  store.setState({ evaluator });
});
void import("./shell/managed-policies.ts").then(({ followManagedPolicies }) => {
  followManagedPolicies();
});

// And while nothing else is to do, what opens over the page.
(globalThis.requestIdleCallback ?? setTimeout)(() => void loadPopups());

const root = document.getElementById("root");
if (root !== null) {
  void openFirst().then(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}

/**
 * What the address names; else the work left here last; else the example that greets newcomers.
 * A broken link says so over one's own work.
 */
async function openFirst(): Promise<void> {
  openWelcome();
  if (await openFromAddress(location.hash)) return;
  const { notice } = store.getState();
  await openLatestWork();
  notify(notice);
}
