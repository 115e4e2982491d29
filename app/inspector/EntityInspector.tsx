import type { ReactNode } from "react";
import type { DocumentId, Entity } from "#core";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Details } from "./Details.tsx";
import { EntityHeader } from "./EntityHeader.tsx";
import { policyTabs } from "./policies.ts";
import { PolicySection } from "./PolicySection.tsx";

/** An entity: its name, its facts, its policies, and the one that is open. */
export function EntityInspector({
  entity,
  editor,
}: {
  readonly entity: Entity;
  readonly editor: (documentId: DocumentId) => ReactNode;
}) {
  const scenario = useStore(selectScenario);
  const tabs = policyTabs(scenario, entity);
  return (
    <>
      <EntityHeader entity={entity} />
      <Details key={entity.id} entity={entity} openAtFirst={tabs.length === 0} />
      <PolicySection entity={entity} tabs={tabs} editor={editor} />
    </>
  );
}
