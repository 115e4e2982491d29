import {
  detachControlPolicy,
  detachPolicy,
  type EditResult,
  type Entity,
  entityName,
  type PolicyLocation,
  type Refusal,
  removePolicy,
  type Scenario,
  setBoundary,
} from "#core";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { announce, editScenario, selectDocument } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import type { PolicyInPlace } from "../../state/policy-ids.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";

/**
 * Takes a policy away from an entity: what is its own is deleted, what is attached is detached. Null
 * when it was done; else why it cannot be.
 */
export function takeAway(policy: PolicyInPlace): Refusal | null {
  const state = store.getState();
  const entity = selectEntities(state).get(policy.owner);
  if (entity === undefined) return { code: "not-found", data: { id: policy.owner } };
  const result = withoutPolicy(selectScenario(state), entity, policy);
  if (!result.ok) return result.error;
  const words = GRAPH_VIEW_WORDS[selectLanguage(state)];
  const label = words.policyRemoved(words.policyName(policy.name, policy.role), entityName(entity));
  editScenario(label, () => result.value);
  announce(label);
  if (state.selection.document === policy.documentId) selectDocument(null);
  return null;
}

function withoutPolicy(
  scenario: Scenario,
  entity: Entity,
  { owner, role, reference }: PolicyInPlace,
): EditResult {
  switch (role) {
    case "inline":
      return removePolicy(scenario, { kind: "inline", owner, name: reference });
    case "resource":
      return removePolicy(scenario, { kind: "resource", resource: owner });
    case "trust":
      return { ok: false, error: { code: "role-needs-trust-policy", data: {} } };
    case "attached":
      return detachPolicy(scenario, owner, reference);
    case "boundary":
      return setBoundary(scenario, owner, null);
    case "scp":
    case "rcp": {
      const type = role === "scp" ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY";
      if (entity.kind !== "organization") {
        return detachControlPolicy(scenario, owner, type, reference);
      }
      const location: PolicyLocation = {
        kind: "control",
        organization: owner,
        type,
        name: reference,
      };
      return removePolicy(scenario, location);
    }
  }
}
