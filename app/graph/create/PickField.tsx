import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";

export interface PickOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly icon: ReactNode;
}

/** A field with a list below it that is always open: what is typed narrows it, arrows go through it. */
export function PickField({
  label,
  listLabel,
  placeholder,
  text,
  options,
  active,
  describedBy,
  invalid = false,
  onType,
  onActive,
  onPress,
  onPick,
  className,
}: {
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly text: string;
  readonly options: readonly PickOption[];
  /** Position of the marked option. */
  readonly active: number;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly onType: (text: string) => void;
  readonly onActive: (active: number) => void;
  /** Every key but those of the list; true when it was used. */
  readonly onPress?: (event: KeyboardEvent) => boolean;
  /** Chosen with the pointer. */
  readonly onPick: (active: number) => void;
  readonly className?: string;
}) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends the syllable that is being composed, and nothing else.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS.get(event.key);
    if (step !== undefined && options.length > 0) {
      onActive((active + step + options.length) % options.length);
    } else if (onPress?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        // What it stands in opens because one is about to type.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={options.length === 0 ? undefined : `${id}-${active}`}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        className={className}
        onChange={(event) => {
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <PickList id={id} label={listLabel} options={options} active={active} onPick={onPick} />
    </>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

function PickList({
  id,
  label,
  options,
  active,
  onPick,
}: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly active: number;
  readonly onPick: (active: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-options`}
      role="listbox"
      aria-label={label}
      className="min-h-0 flex-1 overflow-auto border-t border-line py-1 empty:hidden"
    >
      {options.map((option, index) => (
        // Keys are the field's, which has the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="flex min-h-7 cursor-default items-center gap-2 px-3 text-sm aria-selected:bg-accent-soft"
          // The field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onPick(index);
          }}
        >
          {option.icon}
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          <span className="max-w-3/5 shrink-0 truncate text-xs text-muted">{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
