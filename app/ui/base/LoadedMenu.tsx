import { Menu as Base } from "@base-ui/react/menu";
import type { RefObject } from "react";
import { classNames } from "../class-names.ts";
import type { MenuItem } from "../Menu.tsx";

export interface LoadedMenuProps {
  readonly label: string;
  readonly items: readonly (MenuItem | "separator")[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The button it hangs on, which has the focus again when it closes. */
  readonly anchor: RefObject<HTMLElement | null>;
}

export function LoadedMenu({ label, items, open, onOpenChange, anchor }: LoadedMenuProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={4} align="start" className="z-50">
          <Base.Popup
            aria-label={label}
            finalFocus={anchor}
            className="max-h-(--available-height) min-w-48 overflow-auto rounded-md border border-line bg-raised py-1 text-sm text-ink shadow-lg outline-none"
          >
            {items.map((item, index) =>
              item === "separator" ? (
                // oxlint-disable-next-line react/no-array-index-key -- separators have no identity but their place
                <Base.Separator key={`separator-${index}`} className="my-1 h-px bg-line" />
              ) : (
                <Base.Item
                  key={item.id}
                  disabled={item.disabled === true}
                  onClick={item.onSelect}
                  className={classNames(
                    "flex cursor-default items-center gap-2 px-3 py-1.5 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-soft",
                    item.danger === true && "text-danger",
                  )}
                >
                  {item.icon}
                  <span className="flex-1">{item.label}</span>
                  {item.shortcut === undefined ? null : (
                    <kbd className="pl-4 font-mono text-xs text-muted">{item.shortcut}</kbd>
                  )}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
