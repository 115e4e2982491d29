import { Copy } from "lucide-react";
import { type Entity, entityName } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { KIND_WORDS } from "../messages/kinds.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { IconButton } from "../ui/Button.tsx";
import { EntityIcon } from "../ui/EntityIcon.tsx";
import { EntityLink } from "./EntityLink.tsx";

/** Kind, name and account, and below them the ARN or id, to be copied. */
export function EntityHeader({ entity }: { readonly entity: Entity }) {
  const words = useMessages(INSPECTOR_WORDS);
  const kinds = useMessages(KIND_WORDS);
  const isRoot = entity.kind === "organizational-unit" && entity.parent === null;
  return (
    <header className="shrink-0 px-3 pt-2 pb-1">
      <h2 className="flex min-w-0 items-center gap-2">
        <EntityIcon kind={entity.kind} id={entity.id} />
        <span className="min-w-0 truncate text-base font-medium" title={entityName(entity)}>
          {entityName(entity)}
        </span>
        <span className="shrink-0 text-xs text-muted">
          {isRoot ? words.root : kinds[entity.kind]}
        </span>
        {"account" in entity && entity.kind !== "account" ? (
          <span className="ml-auto max-w-1/3 shrink-0 truncate text-xs">
            <EntityLink id={entity.account.id} name={entity.account.name} />
          </span>
        ) : null}
      </h2>
      <div className="flex min-w-0 items-center gap-1">
        <code className="min-w-0 flex-1 truncate font-mono text-xs text-muted" title={entity.id}>
          {entity.id}
        </code>
        <IconButton
          size="sm"
          label={words.copyArn}
          icon={<Copy size={14} aria-hidden />}
          onClick={() => {
            void copy(entity.id, words.copied);
          }}
        />
      </div>
    </header>
  );
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    // A browser may forbid it; the text can be selected by hand.
  }
}
