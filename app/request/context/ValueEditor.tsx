import { useId } from "react";
import type { ConditionKeyType, KeyTest } from "#core";
import { CONTEXT_WORDS } from "../../messages/request-context.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Combobox } from "../../ui/Combobox.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { linesOf } from "../context-rows.ts";
import { isOfType, suggestedValues } from "./key-value.ts";

const BOOLEANS = ["true", "false"] as const;

/** Edits a key's value or list of values as what the key holds. */
export function ValueEditor({
  keyName,
  type,
  isList,
  values,
  tests,
  onChange,
}: {
  readonly keyName: string;
  readonly type: ConditionKeyType;
  readonly isList: boolean;
  readonly values: readonly string[];
  readonly tests: readonly KeyTest[];
  readonly onChange: (value: string | readonly string[]) => void;
}) {
  const words = useMessages(CONTEXT_WORDS);
  const id = useId();
  const problem = values.every((value) => isOfType(value, type)) ? null : words.notOfType[type];
  if (isList) {
    return (
      <TextField
        label={words.valuesOf(keyName)}
        hideLabel
        mono
        multiline
        value={values.join("\n")}
        error={problem}
        onCommit={(text) => {
          onChange(linesOf(text));
        }}
      />
    );
  }
  const value = values[0] ?? "";
  const label = words.valueOf(keyName);
  if (type === "Bool" && problem === null) {
    return (
      <Select
        label={label}
        hideLabel
        value={value.toLowerCase()}
        options={BOOLEANS.map((one) => ({ value: one, label: one }))}
        onChange={onChange}
      />
    );
  }
  const suggested = suggestedValues(tests, type);
  if (suggested.length === 0) {
    return (
      <TextField
        label={label}
        hideLabel
        mono
        value={value}
        error={problem}
        onCommit={(text) => {
          onChange(text);
        }}
      />
    );
  }
  return (
    <div role="group" aria-describedby={problem === null ? undefined : id}>
      <Combobox
        label={label}
        hideLabel
        mono
        allowCustom
        value={value}
        options={suggested.map((one) => ({ value: one, label: one }))}
        onChange={onChange}
      />
      {problem === null ? null : (
        <p id={id} className="mt-1 text-xs text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
