import { type GivenContext, isMultivaluedKey } from "#core";
import { CONTEXT_WORDS } from "../../messages/request-context.ts";
import { HOP_WORDS } from "../../messages/request-hops.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { TextField } from "../../ui/TextField.tsx";
import { removeKey, setKey } from "../context-rows.ts";
import { KeyValueRows } from "../KeyValueRows.tsx";
import { claimExample, claimsOf } from "./claims.ts";

interface CallContextProps {
  /** Who makes the call; null for one that a session makes. */
  readonly principal: string | null;
  readonly context: GivenContext;
  readonly onChange: (context: GivenContext) => void;
}

/** The claims of the token that a call is made with; nothing for a caller that signs. */
export function ClaimFields({ principal, context, onChange }: CallContextProps) {
  const words = useMessages(HOP_WORDS);
  const claims = principal === null ? null : claimsOf(principal);
  if (claims === null) return null;
  const given = byLowerCaseKey(context);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-xs text-muted">{words.claims(claims.provider)}</legend>
      {claims.keys.map((key) => (
        <TextField
          key={key}
          label={key}
          mono
          value={shown(given.get(key.toLowerCase())?.value ?? "")}
          placeholder={claimExample(key)}
          onCommit={(text) => {
            const value = text.trim();
            onChange(
              value === "" ? removeKey(context, key) : setKey(context, key, valueFrom(key, value)),
            );
          }}
        />
      ))}
    </fieldset>
  );
}

/** Any other keys of a call's own context. */
export function FurtherKeys({ principal, context, onChange }: CallContextProps) {
  const words = useMessages(HOP_WORDS);
  const { addKey, key: keyLabel, valueOf } = useMessages(CONTEXT_WORDS);
  const claims = principal === null ? null : claimsOf(principal);
  const known = new Set(claims?.keys.map((key) => key.toLowerCase()));
  const further = [...byLowerCaseKey(context)].filter(([key]) => !known.has(key));
  return (
    <KeyValueRows
      label={words.further}
      entries={further.map(([, { key, value }]) => [key, shown(value)])}
      addLabel={claims === null ? addKey : words.addClaim}
      keyLabel={claims === null ? keyLabel : words.claimKey}
      valueLabel={valueOf}
      onSet={(key, value) => {
        onChange(setKey(context, key, valueFrom(key, value)));
      }}
      onRemove={(key) => {
        onChange(removeKey(context, key));
      }}
    />
  );
}

function byLowerCaseKey(context: GivenContext) {
  return new Map(
    Object.entries(context).map(([key, value]) => [key.toLowerCase(), { key, value }]),
  );
}

function shown(value: GivenContext[string]): string {
  return typeof value === "string" ? value : (value ?? []).join(", ");
}

/** The values of a key that holds several, such as `amr`, stand with commas between them. */
function valueFrom(key: string, text: string): string | readonly string[] {
  if (!isMultivaluedKey(key.toLowerCase())) return text;
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
