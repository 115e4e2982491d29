import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAutosave } from "./library/autosave.ts";
import { openWelcome } from "./library/welcome.ts";
import { hasWorks } from "./library/works.ts";
import { App } from "./shell/App.tsx";
import { followAppearance } from "./shell/appearance.ts";
import { notify } from "./state/actions.ts";
import { loadPreferences, selectLanguage } from "./state/preferences.ts";
import { setActions } from "./state/find-action.ts";
import { store } from "./state/store.ts";
import "./ui/theme.css";

store.setState({ preferences: loadPreferences() });
followAppearance();
startAutosave(() => {
  // The address names what was opened; what is edited from here on is something else.
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
});
store.subscribe((state, previous) => {
  if (selectLanguage(state) === selectLanguage(previous)) return;
  void loadOpening().then(({ translateExample }) => translateExample());
});
addEventListener("hashchange", () => {
  void goToAddress();
});

// Beside the first picture, not before it.
void Promise.all([import("./state/evaluator.ts"), import("./shell/registry.ts")]).then(
  ([{ evaluator }, { ACTIONS }]) => {
    store.setState({ evaluator });
    setActions(ACTIONS);
  },
);
if (matchMedia("(any-pointer: coarse)").matches) {
  void import("./shell/long-press.ts").then(({ listenForLongPress }) => listenForLongPress());
}
void import("./shell/managed-policies.ts").then(({ followManagedPolicies }) => {
  followManagedPolicies();
});

// And while nothing else is to do, what one opens next.
(globalThis.requestIdleCallback ?? setTimeout)(() => {
  void import("./shell/fetch-ahead.ts").then(({ fetchAhead }) => fetchAhead());
});
// What is asked for by a click and does not come must not be silence.
addEventListener("vite:preloadError", () => {
  notify({ kind: "not-loaded" });
});

/** How long the page waits for what the browser keeps, which may never answer. */
const PATIENCE_MS = 4000;

const root = document.getElementById("root");
if (root !== null) {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  // Whatever comes of it, there is a page.
  void Promise.race([openFirst(), patience]).finally(() => {
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
  if (location.hash === "" && !(await hasWorks())) return;
  const { openFromAddress, openLatestWork } = await loadOpening();
  if (await openFromAddress(location.hash)) return;
  const { notice } = store.getState();
  await openLatestWork();
  notify(notice);
}

/** By Back and Forward, too: where nothing is named, to what the page would begin with. */
async function goToAddress(): Promise<void> {
  const { openFromAddress, openLatestWork } = await loadOpening();
  if ((await openFromAddress(location.hash)) || location.hash !== "") return;
  if (!(await openLatestWork())) openWelcome();
}

/** Only who comes with a link, or back to a work, needs the loader before the first picture. */
function loadOpening() {
  return import("./library/open.ts");
}
