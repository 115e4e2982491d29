import { WELCOME } from "virtual:welcome";
import { openScenario } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";

/** The example that greets newcomers, at hand without waiting. */
export function openWelcome(): void {
  const saved = WELCOME.scenario[selectLanguage(store.getState())];
  openScenario(saved, { kind: "example", id: WELCOME.id, saved });
}
