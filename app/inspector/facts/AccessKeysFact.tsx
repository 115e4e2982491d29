import { Plus, X } from "lucide-react";
import type { AccessKey } from "#core";
import { INSPECTOR_FACTS_WORDS } from "../../messages/inspector-facts.ts";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Fact } from "./Fact.tsx";

/** AWS gives a user at most two. */
const MOST = 2;

/** A user's access keys: whether each is active, and how old it is. */
export function AccessKeysFact({
  keys,
  onChange,
}: {
  readonly keys: readonly AccessKey[];
  readonly onChange: (keys: readonly AccessKey[]) => void;
}) {
  const words = useMessages(INSPECTOR_FACTS_WORDS);
  const facts = useMessages(INSPECTOR_WORDS);
  const replace = (key: AccessKey, fields: Partial<AccessKey>) => {
    onChange(keys.map((one) => (one === key ? { ...one, ...fields } : one)));
  };
  return (
    <Fact term={facts.facts.accessKeys}>
      <ul className="flex flex-col gap-1 empty:hidden">
        {keys.map((key) => (
          <li key={key.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Switch
              label={key.id}
              checked={key.active}
              onChange={(active) => {
                replace(key, { active });
              }}
            />
            <span className="flex w-28 items-center gap-1 text-xs text-muted">
              <TextField
                label={words.keyDays(key.id)}
                hideLabel
                mono
                value={String(key.ageDays)}
                onCommit={(typed) => {
                  const ageDays = Number.parseInt(typed, 10);
                  if (ageDays >= 0) replace(key, { ageDays });
                }}
              />
              <span className="shrink-0">{words.days}</span>
            </span>
            <IconButton
              size="sm"
              label={words.removeKey(key.id)}
              icon={<X size={12} aria-hidden />}
              onClick={() => {
                onChange(keys.filter((one) => one !== key));
              }}
            />
          </li>
        ))}
      </ul>
      {keys.length >= MOST ? null : (
        <IconButton
          size="sm"
          label={words.newKey}
          icon={<Plus size={14} aria-hidden />}
          onClick={() => {
            onChange([...keys, { id: newKeyId(keys), active: true, ageDays: 0 }]);
          }}
        />
      )}
    </Fact>
  );
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** An id of the shape AWS gives, which is nobody's: it ends in `EXAMPLE`. */
function newKeyId(taken: readonly AccessKey[]): string {
  const random = crypto.getRandomValues(new Uint8Array(9));
  const letters = Array.from(random, (byte) => ALPHABET[byte % ALPHABET.length] ?? "A").join("");
  const id = `AKIA${letters}EXAMPLE`;
  return taken.some((key) => key.id === id) ? newKeyId(taken) : id;
}
