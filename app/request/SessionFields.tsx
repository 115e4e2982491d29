import type { SessionParameters } from "#core";
import { CONTEXT_WORDS } from "../messages/request-context.ts";
import { HOP_WORDS } from "../messages/request-hops.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Switch } from "../ui/Switch.tsx";
import { TextField } from "../ui/TextField.tsx";
import { linesOf } from "./context-rows.ts";
import { SessionPolicies } from "./hops/SessionPolicies.tsx";
import { KeyValueRows } from "./KeyValueRows.tsx";

interface SessionFieldsProps {
  readonly session: SessionParameters;
  /** Position of the hop that makes the session; null for the principal's own. */
  readonly hop: number | null;
  readonly onChange: (patch: SessionParameters) => void;
  /** Called when the policy editor is to be seen. */
  readonly onLeave: () => void;
}

/** What can be passed when a session is made, whichever call makes it. */
export function SessionFields({ session, hop, onChange, onLeave }: SessionFieldsProps) {
  const words = useMessages(HOP_WORDS);
  return (
    <>
      <Switch
        label={words.mfa}
        checked={session.mfa === true}
        onChange={(mfa) => {
          onChange({ mfa });
        }}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <DurationField
          seconds={session.durationSeconds ?? null}
          onChange={(durationSeconds) => {
            onChange({ durationSeconds });
          }}
        />
        <TextField
          label={words.sourceIdentity}
          value={session.sourceIdentity ?? ""}
          onCommit={(text) => {
            onChange({ sourceIdentity: text.trim() || null });
          }}
        />
      </div>
      <SessionTags session={session} onChange={onChange} />
      <PassedPolicies session={session} hop={hop} onChange={onChange} onLeave={onLeave} />
    </>
  );
}

/** The policies alone: all that a service passes with the session it starts for a workload. */
export function PassedPolicies({ session, hop, onChange, onLeave }: SessionFieldsProps) {
  const words = useMessages(HOP_WORDS);
  return (
    <>
      <SessionPolicies
        policies={session.sessionPolicies ?? []}
        hop={hop}
        onChange={(sessionPolicies) => {
          onChange({ sessionPolicies });
        }}
        onLeave={onLeave}
      />
      <TextField
        label={words.sessionPolicyArns}
        multiline
        mono
        value={(session.sessionPolicyArns ?? []).join("\n")}
        onCommit={(text) => {
          onChange({ sessionPolicyArns: linesOf(text) });
        }}
      />
    </>
  );
}

function SessionTags({ session, onChange }: Pick<SessionFieldsProps, "session" | "onChange">) {
  const words = useMessages(HOP_WORDS);
  const { valueOf } = useMessages(CONTEXT_WORDS);
  const tags = session.tags ?? {};
  const transitive = session.transitiveTagKeys ?? [];
  return (
    <KeyValueRows
      label={words.tags}
      entries={Object.entries(tags)}
      addLabel={words.addTag}
      keyLabel={words.tagKey}
      valueLabel={valueOf}
      onSet={(key, value) => {
        onChange({ tags: withEntry(tags, key, value) });
      }}
      onRemove={(key) => {
        onChange({
          tags: Object.fromEntries(Object.entries(tags).filter(([name]) => name !== key)),
          transitiveTagKeys: transitive.filter((name) => name !== key),
        });
      }}
      renderExtra={(key) => (
        <Switch
          label={words.transitive}
          checked={transitive.includes(key)}
          onChange={(isOn) => {
            const others = transitive.filter((name) => name !== key);
            onChange({ transitiveTagKeys: isOn ? [...others, key] : others });
          }}
        />
      )}
    />
  );
}

/** Replaces or appends, so that a tag keeps its place while its value is edited. */
function withEntry(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string,
): Readonly<Record<string, string>> {
  const entries = Object.entries(record);
  return Object.fromEntries(
    entries.some(([name]) => name === key)
      ? entries.map(([name, old]) => [name, name === key ? value : old])
      : [...entries, [key, value]],
  );
}

function DurationField({
  seconds,
  onChange,
}: {
  readonly seconds: number | null;
  readonly onChange: (seconds: number | null) => void;
}) {
  const words = useMessages(HOP_WORDS);
  return (
    <TextField
      label={words.duration}
      value={seconds === null ? "" : String(seconds)}
      placeholder={words.durationHint}
      onCommit={(text) => {
        // What is no number is no duration; out of range it is AWS's to refuse.
        const typed = text.trim();
        onChange(/^\d{1,9}$/.test(typed) ? Number(typed) : null);
      }}
    />
  );
}
