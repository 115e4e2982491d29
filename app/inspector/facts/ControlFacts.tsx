import { X } from "lucide-react";
import {
  type ControlPolicyAttachments,
  type ControlPolicyType,
  detachControlPolicy,
  entityName,
  type EntityOf,
} from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import { apply } from "../apply.ts";
import { EntityLink } from "../EntityLink.tsx";
import { levelsAbove } from "../levels.ts";
import { Fact } from "./Fact.tsx";

/** The control policies attached to an account or a unit, and those of the levels above it. */
export function ControlFacts({
  entity,
  level,
}: {
  readonly entity: EntityOf<"account"> | EntityOf<"organizational-unit">;
  readonly level: ControlPolicyAttachments;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const above = levelsAbove(useStore(selectScenario), entity);
  return (
    <>
      <AttachedControls
        term="SCP"
        type="SERVICE_CONTROL_POLICY"
        entity={entity}
        names={level.serviceControlPolicies}
      />
      <AttachedControls
        term="RCP"
        type="RESOURCE_CONTROL_POLICY"
        entity={entity}
        names={level.resourceControlPolicies}
      />
      {above.length === 0 ? null : (
        <Fact term={words.facts.inherited}>
          <ul className="flex w-full min-w-0 flex-col">
            {above.map(({ id, name, attachments }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-2">
                <EntityLink id={id} name={name} />
                <span className="text-xs text-muted">
                  {[
                    ...attachments.serviceControlPolicies,
                    ...attachments.resourceControlPolicies,
                  ].join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

function AttachedControls({
  term,
  type,
  entity,
  names,
}: {
  readonly term: string;
  readonly type: ControlPolicyType;
  readonly entity: EntityOf<"account"> | EntityOf<"organizational-unit">;
  readonly names: readonly string[];
}) {
  const words = useMessages(INSPECTOR_WORDS);
  return (
    <Fact term={term}>
      {names.length > 0
        ? null
        : type === "SERVICE_CONTROL_POLICY"
          ? words.noServiceControl
          : words.none}
      {names.map((name) => (
        <span
          key={name}
          className="flex max-w-full items-center rounded-md border border-line pl-2"
        >
          <span className="truncate">{name}</span>
          <IconButton
            size="sm"
            label={words.did.detached(name, entityName(entity))}
            icon={<X size={12} aria-hidden />}
            onClick={() => {
              apply(words.did.detached(name, entityName(entity)), (scenario) =>
                detachControlPolicy(scenario, entity.id, type, name),
              );
            }}
          />
        </span>
      ))}
    </Fact>
  );
}
