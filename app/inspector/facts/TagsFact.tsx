import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { Tags } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Fact } from "./Fact.tsx";

/** Tags as keys and values; a value is edited in place, a key is removed and added anew. */
export function TagsFact({
  tags,
  onChange,
}: {
  readonly tags: Tags;
  readonly onChange: (tags: Tags) => void;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const [adding, setAdding] = useState(false);
  const entries = Object.entries(tags);
  return (
    <Fact term={words.facts.tags}>
      <ul className="flex w-full min-w-0 flex-col gap-1 empty:hidden">
        {entries.map(([key, value]) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_24px] items-center gap-1"
          >
            <span className="truncate font-mono text-xs" title={key}>
              {key}
            </span>
            <TextField
              label={words.tagValue(key)}
              hideLabel
              mono
              value={value}
              onCommit={(typed) => {
                onChange(withTag(entries, key, typed));
              }}
            />
            <IconButton
              size="sm"
              label={words.removeTag(key)}
              icon={<X size={12} aria-hidden />}
              onClick={() => {
                onChange(Object.fromEntries(entries.filter(([other]) => other !== key)));
              }}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <TextField
          label={words.tagKey}
          hideLabel
          mono
          placeholder={words.tagKey}
          value=""
          onLeave={() => {
            setAdding(false);
          }}
          onCommit={(typed) => {
            setAdding(false);
            const key = typed.trim();
            // What has a value keeps it.
            const isNew = entries.every(([other]) => other !== key);
            if (key !== "" && isNew) onChange(withTag(entries, key, ""));
          }}
        />
      ) : (
        <IconButton
          size="sm"
          label={words.addTag}
          icon={<Plus size={14} aria-hidden />}
          onClick={() => {
            setAdding(true);
          }}
        />
      )}
    </Fact>
  );
}

/** Tag keys are people's text: the record is built from entries, never assigned to. */
function withTag(
  entries: readonly (readonly [string, string])[],
  key: string,
  value: string,
): Tags {
  const isNew = entries.every(([other]) => other !== key);
  return Object.fromEntries([
    ...entries.map(([other, old]) => [other, other === key ? value : old] as const),
    ...(isNew ? [[key, value] as const] : []),
  ]);
}
