import { lazy, Suspense, useId } from "react";
import { classNames } from "./class-names.ts";
import { COMBOBOX_FIELD, type ComboboxProps } from "./combobox-props.ts";
import { FieldLabel } from "./FieldLabel.tsx";
import { loadCombobox } from "./load.ts";

const LoadedCombobox = lazy(loadCombobox);

/** A text field that offers what it knows. Until its code has come it can only be read. */
export function Combobox(props: ComboboxProps) {
  return (
    <Suspense fallback={<WaitingCombobox {...props} />}>
      <LoadedCombobox {...props} />
    </Suspense>
  );
}

function WaitingCombobox({ label, hideLabel = false, value, mono = false }: ComboboxProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {hideLabel ? null : <FieldLabel htmlFor={id}>{label}</FieldLabel>}
      <input
        id={id}
        readOnly
        aria-label={label}
        value={value}
        className={classNames(COMBOBOX_FIELD, mono && "font-mono text-xs")}
      />
    </div>
  );
}
