import { Plus, X } from "lucide-react";
import { useState } from "react";
import { INSPECTOR_FACTS_WORDS } from "../../messages/inspector-facts.ts";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Fact } from "./Fact.tsx";

/** The client IDs, or audiences, that an OpenID Connect provider is known by. */
export function AudiencesFact({
  ids,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const words = useMessages(INSPECTOR_FACTS_WORDS);
  const facts = useMessages(INSPECTOR_WORDS);
  const [adding, setAdding] = useState(false);
  return (
    <Fact term={facts.facts.audiences}>
      {ids.map((id) => (
        <span key={id} className="flex max-w-full items-center rounded-md border border-line pl-2">
          <code className="truncate font-mono text-xs" title={id}>
            {id}
          </code>
          <IconButton
            size="sm"
            label={words.removeAudience(id)}
            icon={<X size={12} aria-hidden />}
            onClick={() => {
              onChange(ids.filter((other) => other !== id));
            }}
          />
        </span>
      ))}
      {adding ? (
        <TextField
          label={words.audience}
          hideLabel
          mono
          placeholder={words.audience}
          value=""
          onLeave={() => {
            setAdding(false);
          }}
          onCommit={(typed) => {
            setAdding(false);
            const id = typed.trim();
            if (id !== "" && !ids.includes(id)) onChange([...ids, id]);
          }}
        />
      ) : (
        <IconButton
          size="sm"
          label={words.newAudience}
          icon={<Plus size={14} aria-hidden />}
          onClick={() => {
            setAdding(true);
          }}
        />
      )}
    </Fact>
  );
}
