import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useMessages } from "../../messages/use-messages.ts";
import { UI_WORDS } from "../../messages/ui.ts";
import type { DialogProps } from "../Dialog.tsx";
import { classNames } from "../class-names.ts";

/** A modal dialog: focus stays inside, Escape closes, focus returns to what opened it. */
export function LoadedDialog({
  open,
  onOpenChange,
  title,
  description,
  footer,
  wide = false,
  isRead = false,
  initialFocus,
  children,
}: DialogProps) {
  const words = useMessages(UI_WORDS);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          initialFocus={initialFocus}
          className={classNames(
            "fixed top-1/2 left-1/2 z-40 flex max-h-[90dvh] w-[calc(100vw-24px)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-md border border-line bg-raised text-ink shadow-2xl",
            wide === "full" ? "max-w-384" : wide ? "max-w-3xl" : "max-w-lg",
          )}
        >
          <div className="flex items-start gap-4 border-b border-line px-4 py-3">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-base font-medium">{title}</Base.Title>
              {description === undefined ? null : (
                <Base.Description className="mt-1 text-sm text-muted">
                  {description}
                </Base.Description>
              )}
            </div>
            <Base.Close
              aria-label={words.close}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
            >
              <X size={16} aria-hidden />
            </Base.Close>
          </div>
          <div
            className="min-h-0 flex-1 overflow-auto px-4 py-4 -outline-offset-2"
            {...(isRead ? { tabIndex: 0, role: "group", "aria-label": title } : {})}
          >
            {children}
          </div>
          {footer === undefined ? null : (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
