import type { ConditionKey } from "#core";
import { CONTEXT_WORDS } from "../../messages/request-context.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Combobox } from "../../ui/Combobox.tsx";

/** Gives the request a key as soon as it is chosen: one that AWS knows for its action, or any other. */
export function AddContextKey({
  offered,
  onAdd,
}: {
  readonly offered: readonly ConditionKey[];
  readonly onAdd: (key: string) => void;
}) {
  const words = useMessages(CONTEXT_WORDS);
  return (
    <div className="mr-auto max-w-80 min-w-0 flex-1">
      <Combobox
        label={words.addKey}
        hideLabel
        mono
        allowCustom
        placeholder={words.addKeyHint}
        value=""
        options={offered.map(({ key, description }) => ({
          value: key,
          label: key,
          group: key.startsWith("aws:") ? words.offered.global : words.offered.service,
          ...(description === "" ? {} : { detail: description }),
        }))}
        onChange={(key) => {
          if (key.trim() !== "") onAdd(key.trim());
        }}
      />
    </div>
  );
}
