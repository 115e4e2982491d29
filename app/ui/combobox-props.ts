export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly group?: string;
}

export interface ComboboxProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly options: readonly ComboboxOption[];
  /** Called when an option is chosen, or on Enter and on leaving the field when custom text is allowed. */
  readonly onChange: (value: string) => void;
  readonly allowCustom?: boolean;
  readonly placeholder?: string;
  readonly mono?: boolean;
}

/** How the field looks, before and after its code has come. */
export const COMBOBOX_FIELD =
  "h-8 min-w-0 rounded-md border border-line-strong/50 bg-surface px-2 text-sm text-ink text-ellipsis placeholder:text-faint hover:border-line-strong";
