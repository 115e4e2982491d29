import { useId, useState } from "react";
import { classNames } from "./class-names.ts";
import { FieldLabel } from "./FieldLabel.tsx";

export interface TextFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  /** Called with what was typed on Enter and on leaving the field, if it changed. */
  readonly onCommit: (value: string) => void;
  /** Called when the field is left or given up, whatever was typed. */
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly mono?: boolean;
  readonly multiline?: boolean;
  readonly error?: string | null;
}

export function TextField({
  label,
  hideLabel = false,
  value,
  onCommit,
  onLeave,
  placeholder,
  mono = false,
  multiline = false,
  error = null,
}: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onCommit(typed);
  };
  const shared = {
    id,
    value: typed ?? value,
    placeholder,
    spellCheck: false,
    autoComplete: "off",
    "aria-label": label,
    "aria-invalid": error !== null,
    "aria-describedby": error === null ? undefined : `${id}-error`,
    onBlur: () => {
      commit();
      onLeave?.();
    },
    className: classNames(
      "min-w-0 rounded-md border bg-surface px-2 text-sm text-ink placeholder:text-faint hover:border-line-strong",
      error === null ? "border-line-strong/50" : "border-danger",
      mono && "font-mono text-xs",
      multiline ? "min-h-24 resize-y py-1.5" : "h-8",
    ),
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {hideLabel ? null : <FieldLabel htmlFor={id}>{label}</FieldLabel>}
      {multiline ? (
        <textarea
          {...shared}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      ) : (
        <input
          {...shared}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              // What has the focus next is not to be pressed by it.
              if (event.currentTarget.form === null) event.preventDefault();
              commit();
            }
            if (event.key !== "Escape") return;
            setTyped(null);
            onLeave?.();
          }}
        />
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | null }) {
  return error === null ? null : (
    <p id={id} className="text-xs text-danger">
      {error}
    </p>
  );
}
