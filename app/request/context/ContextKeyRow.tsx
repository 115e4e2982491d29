import { type ConditionKey, isMultivaluedKey } from "#core";
import { CONTEXT_WORDS } from "../../messages/request-context.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { classNames } from "../../ui/class-names.ts";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { ContextRow, KeyState } from "../context-rows.ts";
import { keySource } from "./key-source.ts";
import { typeByTests } from "./key-value.ts";
import { KeyTests } from "./KeyTests.tsx";
import { ValueEditor } from "./ValueEditor.tsx";

interface ContextKeyRowProps {
  readonly row: ContextRow;
  /** What AWS's reference says of the key; null where it does not know it. */
  readonly known: ConditionKey | null;
  readonly onState: (state: KeyState) => void;
  readonly onValue: (value: string | readonly string[]) => void;
  /** Called when something outside the dialog is to be shown. */
  readonly onLeave: () => void;
}

/** A key: which of the three states it is in, its value, and who looks at it. */
export function ContextKeyRow({ row, known, onState, onValue, onLeave }: ContextKeyRowProps) {
  const words = useMessages(CONTEXT_WORDS);
  const { key, state, derived, tests } = row;
  const states: readonly KeyState[] =
    derived === null ? ["given", "absent"] : ["derived", "given", "absent"];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_7rem] gap-x-3 gap-y-1 py-2 sm:grid-cols-[minmax(0,14rem)_7rem_minmax(0,1fr)]">
      <span className="min-w-0 pt-1.5">
        <span
          title={known?.description}
          className={classNames(
            "block font-mono text-xs break-all",
            state === "absent" && "text-muted line-through",
          )}
        >
          {key}
        </span>
        {state === "derived" ? (
          <span className="text-xs text-muted">{words.from[keySource(key)]}</span>
        ) : null}
      </span>
      <Select
        label={words.state(key)}
        hideLabel
        value={state}
        options={states.map((value) => ({ value, label: words.states[value] }))}
        onChange={onState}
      />
      <div className="min-w-0 max-sm:col-span-full">
        <Value row={row} known={known} onValue={onValue} />
      </div>
      {tests.length === 0 ? null : <KeyTests keyName={key} tests={tests} onLeave={onLeave} />}
    </li>
  );
}

function Value({ row, known, onValue }: Pick<ContextKeyRowProps, "row" | "known" | "onValue">) {
  const words = useMessages(CONTEXT_WORDS);
  const { key, state, derived, values, isList, tests } = row;
  const shown = (list: readonly string[]) => list.join(", ") || words.empty;
  if (state === "derived") {
    return <p className="pt-1.5 font-mono text-xs break-all">{shown(values)}</p>;
  }
  if (state === "absent") {
    return (
      <p className="pt-1.5 text-xs break-words text-muted">
        {derived === null ? words.absent : words.removed(shown(derived))}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <ValueEditor
        keyName={key}
        type={known?.type ?? typeByTests(tests)}
        isList={isList}
        values={values}
        tests={tests}
        onChange={onValue}
      />
      {known === null && !isMultivaluedKey(key.toLowerCase()) ? (
        <span title={words.listKey(key)}>
          <Switch
            label={words.list}
            checked={isList}
            onChange={(list) => {
              onValue(list ? values : (values[0] ?? ""));
            }}
          />
        </span>
      ) : null}
      {derived === null ? null : (
        <p className="text-xs break-words text-muted">{words.overrides(shown(derived))}</p>
      )}
    </div>
  );
}
