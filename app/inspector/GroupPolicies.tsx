import { CornerDownRight } from "lucide-react";
import { type Entity, iamArn, type EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { policyTabs } from "./policies.ts";

/** The policies a user has through groups: each is opened where it is attached. */
export function GroupPolicies({
  entity: { account, user },
}: {
  readonly entity: EntityOf<"user">;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const rows = account.groups
    .filter(({ name }) => user.groups.includes(name))
    .flatMap((group) => {
      const holder: Entity = { kind: "group", id: iamArn(account, "group", group), account, group };
      return policyTabs(scenario, holder).map((tab) => ({
        tab,
        group: holder.id,
        name: group.name,
      }));
    });
  if (rows.length === 0) return null;
  return (
    <ul
      aria-label={words.fromGroups}
      className="flex shrink-0 flex-wrap gap-x-3 border-b border-line px-3 py-1"
    >
      {rows.map(({ tab, group, name }) => (
        <li key={`${group} ${tab.documentId}`} className="max-w-full">
          <button
            type="button"
            aria-label={words.openAt(tab.name, name)}
            onClick={() => {
              selectEntity(group);
              selectDocument(tab.documentId);
            }}
            className="flex h-6 max-w-full items-center gap-1 rounded-sm hover:text-accent"
          >
            <CornerDownRight size={12} aria-hidden className="shrink-0 text-muted" />
            <span className="truncate">{tab.name}</span>
            <span className="shrink-0 text-xs text-faint">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
