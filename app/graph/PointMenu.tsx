import { Menu as Base } from "@base-ui/react/menu";
import type { Point } from "./geometry.ts";

export interface PointMenuItem {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string | null;
  readonly danger: boolean;
  readonly onSelect: () => void;
}

export type MenuEntry = PointMenuItem | "separator";

/** A menu that opens where one pointed. */
export function PointMenu({
  at,
  label,
  items,
  onClose,
}: {
  /** In the window; null closes it. */
  readonly at: Point | null;
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly onClose: () => void;
}) {
  const anchor =
    at === null ? null : { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Base.Root
      open={at !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={2}
          className="z-50"
        >
          <Base.Popup
            aria-label={label}
            className="max-h-(--available-height) max-w-80 min-w-48 overflow-auto rounded-md border border-line bg-raised py-1 text-sm text-ink shadow-lg outline-none"
          >
            {items.map((item, index) =>
              item === "separator" ? (
                // oxlint-disable-next-line react/no-array-index-key -- separators have no identity but their place
                <Base.Separator key={`separator-${index}`} className="my-1 h-px bg-line" />
              ) : (
                <Base.Item
                  key={item.id}
                  onClick={item.onSelect}
                  className={`flex cursor-default items-center gap-4 px-3 py-1.5 outline-none select-none data-highlighted:bg-accent-soft ${item.danger ? "text-danger" : ""}`}
                >
                  <span className="min-w-0 flex-1">{item.label}</span>
                  {item.shortcut === null ? null : (
                    <kbd className="font-mono text-xs text-muted">{item.shortcut}</kbd>
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
