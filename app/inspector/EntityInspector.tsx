import type { Entity } from "#core";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Details } from "./Details.tsx";
import { EntityHeader } from "./EntityHeader.tsx";
import { policyTabs } from "./policies.ts";
import type { RenderEditor } from "./PolicyPanes.tsx";
import { PolicySection } from "./PolicySection.tsx";

/** An entity: its name, its facts, its policies, and the one that is open. */
export function EntityInspector({
  entity,
  editor,
}: {
  readonly entity: Entity;
  readonly editor: RenderEditor;
}) {
  const scenario = useStore(selectScenario);
  const expanded = useStore(({ desk }) => desk.expanded);
  const tabs = policyTabs(scenario, entity);
  return (
    <>
      <EntityHeader entity={entity} />
      <div className={expanded ? "md:hidden" : undefined}>
        <Details key={entity.id} entity={entity} openAtFirst={tabs.length === 0} />
      </div>
      <PolicySection entity={entity} tabs={tabs} editor={editor} />
    </>
  );
}
