import { ArrowLeft, ArrowRight, Trash2 } from "lucide-react";
import type { AssumeHop } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { CONTEXT_WORDS } from "../messages/request-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Combobox } from "../ui/Combobox.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { removeKey, setKey } from "./context-rows.ts";
import { KeyValueRows } from "./KeyValueRows.tsx";
import { moveItem } from "./request-edits.ts";
import { SessionFields } from "./SessionFields.tsx";
import { suggestRoles } from "./suggestions.ts";

const ICON = { size: 14, "aria-hidden": true } as const;

interface HopDialogProps {
  readonly hops: readonly AssumeHop[];
  /** The hop being edited. */
  readonly index: number;
  readonly onChange: (hops: readonly AssumeHop[]) => void;
  readonly onGoTo: (index: number | null) => void;
}

/** One `sts:AssumeRole*` call with everything that can be passed to it. */
export function HopDialog({ hops, index, onChange, onGoTo }: HopDialogProps) {
  const words = { ...useMessages(REQUEST_WORDS), ...useMessages(CONTEXT_WORDS) };
  const entities = useStore(selectEntities);
  const hop = hops[index];
  if (hop === undefined) return null;
  const change = (patch: Partial<AssumeHop>) => {
    onChange(hops.with(index, { ...hop, ...patch }));
  };
  const move = (to: number) => {
    onChange(moveItem(hops, index, to));
    onGoTo(to);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onGoTo(null);
      }}
      title={words.hopTitle(index + 1)}
      description={words.hopDescription}
      footer={
        <>
          <Button
            variant="danger"
            icon={<Trash2 {...ICON} />}
            className="mr-auto"
            onClick={() => {
              onChange(hops.toSpliced(index, 1));
              onGoTo(null);
            }}
          >
            {words.removeHop}
          </Button>
          {hops.length < 2 ? null : (
            <>
              <Button
                icon={<ArrowLeft {...ICON} />}
                disabled={index === 0}
                onClick={() => move(index - 1)}
              >
                {words.earlier}
              </Button>
              <Button
                icon={<ArrowRight {...ICON} />}
                disabled={index === hops.length - 1}
                onClick={() => move(index + 1)}
              >
                {words.later}
              </Button>
            </>
          )}
          <Button variant="primary" onClick={() => onGoTo(null)}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Combobox
          label={words.role}
          value={hop.role}
          options={suggestRoles(entities.values())}
          allowCustom
          mono
          onChange={(role) => change({ role })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={words.sessionName}
            value={hop.sessionName ?? ""}
            onCommit={(text) => change({ sessionName: text.trim() || null })}
          />
          <TextField
            label={words.externalId}
            value={hop.externalId ?? ""}
            onCommit={(text) => change({ externalId: text || null })}
          />
        </div>
        <SessionFields session={hop} onChange={change} />
        <KeyValueRows
          label={words.claims}
          entries={Object.entries(hop.context ?? {}).map(([key, value]) => [key, shown(value)])}
          addLabel={words.addKey}
          keyLabel={words.key}
          valueLabel={words.valueOf}
          onSet={(key, value) => change({ context: setKey(hop.context ?? {}, key, value) })}
          onRemove={(key) => change({ context: removeKey(hop.context ?? {}, key) })}
        />
      </div>
    </Dialog>
  );
}

function shown(value: string | readonly string[] | null): string {
  return typeof value === "string" ? value : (value ?? []).join(", ");
}
