import { Plus, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { HOP_WORDS } from "../messages/request-hops.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";

interface KeyValueRowsProps {
  readonly label: string;
  readonly entries: readonly (readonly [key: string, value: string])[];
  readonly addLabel: string;
  readonly keyLabel: string;
  readonly valueLabel: (key: string) => string;
  readonly onSet: (key: string, value: string) => void;
  readonly onRemove: (key: string) => void;
  /** What else a row has: a switch, a badge. */
  readonly renderExtra?: (key: string) => ReactNode;
}

/** Keys with one value each, and a line to add another. */
export function KeyValueRows(props: KeyValueRowsProps) {
  const { label, entries, addLabel, keyLabel, valueLabel, onSet, onRemove, renderExtra } = props;
  const words = useMessages(HOP_WORDS);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-xs text-muted">{label}</legend>
      {entries.map(([key, value]) => (
        <div key={key} className="flex flex-wrap items-center gap-2">
          <span className="w-40 min-w-0 shrink-0 font-mono text-xs break-words">{key}</span>
          <div className="min-w-32 flex-1">
            <TextField
              label={valueLabel(key)}
              hideLabel
              mono
              value={value}
              onCommit={(text) => {
                onSet(key, text);
              }}
            />
          </div>
          {renderExtra?.(key)}
          <IconButton
            size="sm"
            label={words.removeKey(key)}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => {
              onRemove(key);
            }}
          />
        </div>
      ))}
      <AddKey
        label={addLabel}
        keyLabel={keyLabel}
        onAdd={(key) => {
          if (!entries.some(([known]) => known === key)) onSet(key, "");
        }}
      />
    </fieldset>
  );
}

function AddKey({
  label,
  keyLabel,
  placeholder,
  onAdd,
}: {
  readonly label: string;
  readonly keyLabel: string;
  readonly placeholder?: string;
  readonly onAdd: (key: string) => void;
}) {
  const [key, setKey] = useState("");
  const add = () => {
    if (key.trim() === "") return;
    onAdd(key.trim());
    setKey("");
  };
  return (
    <div className="flex items-center gap-2">
      <input
        aria-label={keyLabel}
        value={key}
        placeholder={placeholder ?? keyLabel}
        spellCheck={false}
        autoComplete="off"
        className="h-8 w-40 min-w-0 flex-1 rounded-md border border-line-strong/50 bg-surface px-2 font-mono text-xs text-ink placeholder:text-faint hover:border-line-strong"
        onChange={(event) => {
          setKey(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
      <Button icon={<Plus size={14} aria-hidden />} onClick={add} disabled={key.trim() === ""}>
        {label}
      </Button>
    </div>
  );
}
