import { Plus, Trash2 } from "lucide-react";
import type { PolicyArgument, SessionParameters } from "#core";
import { REQUEST_WORDS, type RequestWords } from "../messages/request.ts";
import { CONTEXT_WORDS } from "../messages/request-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Switch } from "../ui/Switch.tsx";
import { TextField } from "../ui/TextField.tsx";
import { linesOf } from "./context-rows.ts";
import { KeyValueRows } from "./KeyValueRows.tsx";

/** A policy to type over: it takes nothing away yet. */
const EVERYTHING = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }]
}`;

/** What can be passed when a session is made, whichever call makes it. */
export function SessionFields({
  session,
  onChange,
}: {
  readonly session: SessionParameters;
  readonly onChange: (patch: SessionParameters) => void;
}) {
  const words = { ...useMessages(REQUEST_WORDS), ...useMessages(CONTEXT_WORDS) };
  const tags = session.tags ?? {};
  const transitive = session.transitiveTagKeys ?? [];
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
          words={words}
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
      <KeyValueRows
        label={words.tags}
        entries={Object.entries(tags)}
        addLabel={words.addTag}
        keyLabel={words.tagKey}
        valueLabel={words.valueOf}
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
      <SessionPolicies
        policies={session.sessionPolicies ?? []}
        words={words}
        onChange={(sessionPolicies) => {
          onChange({ sessionPolicies });
        }}
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
  words,
  onChange,
}: {
  readonly seconds: number | null;
  readonly words: RequestWords;
  readonly onChange: (seconds: number | null) => void;
}) {
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

function SessionPolicies({
  policies,
  words,
  onChange,
}: {
  readonly policies: readonly PolicyArgument[];
  readonly words: RequestWords;
  readonly onChange: (policies: readonly PolicyArgument[]) => void;
}) {
  return (
    <div className="flex flex-col gap-2">
      {policies.map((policy, index) => {
        const text = typeof policy === "string" ? policy : JSON.stringify(policy, null, 2);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a session policy has no name but its place
          <div key={index} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <TextField
                label={words.sessionPolicy(index + 1)}
                multiline
                mono
                value={text}
                error={isJson(text) ? null : words.notJson}
                onCommit={(typed) => {
                  onChange(policies.with(index, typed));
                }}
              />
            </div>
            <IconButton
              size="sm"
              label={words.removeSessionPolicy(index + 1)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() => {
                onChange(policies.toSpliced(index, 1));
              }}
            />
          </div>
        );
      })}
      <div>
        <Button
          size="sm"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => {
            onChange([...policies, EVERYTHING]);
          }}
        >
          {words.addSessionPolicy}
        </Button>
      </div>
    </div>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
