import { attachControlPolicy, entityName } from "#core";
import { OUTLINE_PART_WORDS } from "../messages/outline-parts.ts";
import { announce, editScenario } from "../state/actions.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { readPolicyIds } from "../state/policy-ids.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";

/** Attaches a control policy to a root, unit or account of its organization; says so, or why not. */
export function attachControl(ids: readonly string[], target: string): void {
  const state = store.getState();
  const policy = readPolicyIds(ids);
  const entity = selectEntities(state).get(target);
  const words = OUTLINE_PART_WORDS[selectLanguage(state)];
  if (policy === null || entity === undefined) return;
  const type = policy.role === "scp" ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY";
  const result = attachControlPolicy(selectScenario(state), target, type, policy.reference);
  if (!result.ok) {
    announce(words.notAttached(policy.name, entityName(entity)));
    return;
  }
  const label = words.attached(policy.name, entityName(entity));
  editScenario(label, () => result.value);
  announce(label);
}
