import {
  detachControlPolicy,
  detachPolicy,
  type EditResult,
  type Entity,
  entityName,
  removePolicy,
  type Scenario,
  setBoundary,
} from "#core";
import type { InspectorWords } from "../messages/inspector.ts";
import { selectDocument } from "../state/actions.ts";
import type { MenuItem } from "../ui/Menu.tsx";
import { apply } from "./apply.ts";
import type { PolicyRole, PolicyTab } from "./policies.ts";
import { tabLabel } from "./tab-words.ts";

/** What takes a policy away from an entity, once for each role it has there. */
export function removeItems(
  entity: Entity,
  tab: PolicyTab,
  words: InspectorWords,
): readonly MenuItem[] {
  return tab.roles.flatMap((role) => {
    const removal = removalOf(entity, tab, role, words);
    if (removal === null) return [];
    return [
      {
        id: role,
        label: removal.label,
        danger: true,
        onSelect: () => {
          apply(removal.did, removal.edit);
          selectDocument(null);
        },
      },
    ];
  });
}

interface Removal {
  readonly label: string;
  /** What it is called in the undo timeline. */
  readonly did: string;
  readonly edit: (scenario: Scenario) => EditResult;
}

function removalOf(
  entity: Entity,
  tab: PolicyTab,
  role: PolicyRole,
  words: InspectorWords,
): Removal | null {
  const { id } = entity;
  const { location, reference } = tab;
  const removed = words.did.removed(tabLabel(tab, words), entityName(entity));
  const detached = words.did.detached(tab.name, entityName(entity));
  const remove = (label: string): Removal | null =>
    location === null
      ? null
      : { label, did: removed, edit: (scenario) => removePolicy(scenario, location) };
  switch (role) {
    case "inline":
      return remove(words.removeInline);
    case "resource":
      return remove(words.removeResource);
    case "attached":
    case "aws-managed":
      return {
        label: words.detach,
        did: detached,
        edit: (scenario) => detachPolicy(scenario, id, reference),
      };
    case "boundary":
      return {
        label: words.removeBoundary,
        did: removed,
        edit: (scenario) => setBoundary(scenario, id, null),
      };
    case "SERVICE_CONTROL_POLICY":
    case "RESOURCE_CONTROL_POLICY":
      if (entity.kind === "organization") return remove(words.removeControl);
      return {
        label: words.detach,
        did: detached,
        edit: (scenario) => detachControlPolicy(scenario, id, role, reference),
      };
    // A role cannot be without the one; a managed policy is deleted as the entity it is.
    case "trust":
    case "managed":
      return null;
  }
}
