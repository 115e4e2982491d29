import { Autocomplete as Base } from "@base-ui/react/autocomplete";
import { useId, useState } from "react";
import { UI_WORDS } from "../../messages/ui.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { COMBOBOX_FIELD, type ComboboxOption, type ComboboxProps } from "../combobox-props.ts";
import { classNames } from "../class-names.ts";
import { FieldLabel } from "../FieldLabel.tsx";

interface OptionGroup {
  readonly name: string;
  readonly items: readonly ComboboxOption[];
}

/** Shown at the most; typing narrows the rest down. */
const MOST_SHOWN = 100;

/** A text field that offers what it knows. It shows the value itself, as an ARN must be readable whole. */
export function LoadedCombobox({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
  allowCustom = false,
  placeholder,
  mono = false,
}: ComboboxProps) {
  const id = useId();
  const words = useMessages(UI_WORDS);
  // What is being typed; null while nobody types, and then the value itself is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed?.trim().toLowerCase() ?? "";
  const matching = options.filter((option) => query === "" || matches(option, query));
  const commit = (text: string) => {
    setTyped(null);
    if (text !== value && (allowCustom || options.some((option) => option.value === text))) {
      onChange(text);
    }
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {hideLabel ? null : <FieldLabel htmlFor={id}>{label}</FieldLabel>}
      <Base.Root
        items={groupOptions(matching.slice(0, MOST_SHOWN))}
        filter={null}
        value={typed ?? value}
        itemToStringValue={(option: ComboboxOption) => option.value}
        openOnInputClick
        onValueChange={(text, details) => {
          // Closing with Escape empties a field of this kind; here it goes back to what it was.
          if (details.reason === "item-press") commit(text);
          else if (details.reason === "input-change") setTyped(text);
        }}
      >
        <Base.Input
          id={id}
          aria-label={label}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          className={classNames(COMBOBOX_FIELD, mono && "font-mono text-xs")}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={() => {
            if (typed !== null) commit(typed.trim());
          }}
          onKeyDown={(event) => {
            const chooses = event.currentTarget.getAttribute("aria-activedescendant") !== null;
            if (event.key === "Enter" && typed !== null && !chooses) commit(typed.trim());
            if (event.key === "Escape") setTyped(null);
          }}
        />
        <Base.Portal>
          <Base.Positioner sideOffset={4} align="start" className="z-50">
            <Base.Popup className="max-h-[min(var(--available-height),24rem)] w-max max-w-(--available-width) min-w-(--anchor-width) overflow-auto rounded-md border border-line bg-raised py-1 text-sm text-ink shadow-lg outline-none">
              <Base.Empty className="px-3 py-1.5 text-muted empty:hidden">
                {allowCustom ? words.useTyped : words.nothingFound}
              </Base.Empty>
              <Base.List>
                {(group: OptionGroup) => (
                  <Base.Group key={group.name} items={group.items}>
                    {group.name === "" ? null : (
                      <Base.GroupLabel className="px-3 pt-2 pb-1 text-xs font-medium text-muted">
                        {group.name}
                      </Base.GroupLabel>
                    )}
                    <Base.Collection>
                      {(option: ComboboxOption) => (
                        <Base.Item
                          key={option.value}
                          value={option}
                          className="flex cursor-default flex-col px-3 py-1 outline-none select-none data-highlighted:bg-accent-soft"
                        >
                          <span
                            className={classNames(
                              mono && option.label === option.value && "font-mono text-xs",
                            )}
                          >
                            {option.label}
                          </span>
                          {option.detail === undefined ? null : (
                            <span className="font-mono text-xs text-muted">{option.detail}</span>
                          )}
                        </Base.Item>
                      )}
                    </Base.Collection>
                  </Base.Group>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}

/** `create bucket` finds `s3:CreateBucket`. */
function matches({ value, label, detail = "" }: ComboboxOption, query: string): boolean {
  const text = `${value}\n${label}\n${detail}`.toLowerCase();
  return query.split(" ").every((word) => text.includes(word));
}

function groupOptions(options: readonly ComboboxOption[]): readonly OptionGroup[] {
  const groups = new Map<string, ComboboxOption[]>();
  for (const option of options) {
    const name = option.group ?? "";
    const items = groups.get(name);
    if (items === undefined) groups.set(name, [option]);
    else items.push(option);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}
