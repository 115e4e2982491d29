import { useId } from "react";
import { FieldLabel } from "./FieldLabel.tsx";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** The browser's own select: nothing is better known to people, phones and screen readers. */
export function Select<Value extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {hideLabel ? null : <FieldLabel htmlFor={id}>{label}</FieldLabel>}
      <select
        id={id}
        aria-label={label}
        value={value}
        className="h-8 min-w-0 rounded-md border border-line-strong/50 bg-surface px-1.5 text-sm text-ellipsis text-ink hover:border-line-strong"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
