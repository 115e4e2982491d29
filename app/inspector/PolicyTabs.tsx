import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { DocumentId } from "#core";
import { INSPECTOR_DESK_WORDS } from "../messages/inspector-desk.ts";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { classNames } from "../ui/class-names.ts";

export interface TabView {
  readonly documentId: DocumentId;
  readonly label: string;
  /** How the entity has the policy, or whose it is; empty for neither. */
  readonly badge: string;
  /** Whether it stays when something else is selected, and can be closed. */
  readonly closable: boolean;
}

/**
 * The policies of what is selected, then those that stay open, as WAI-ARIA tabs: arrows move and select,
 * Delete closes. The cross is for the mouse alone: a tab may hold nothing else that takes the focus.
 */
export function PolicyTabs({
  tabs,
  selected,
  onSelect,
  onOpen,
  onClose,
  end,
  children,
}: {
  readonly tabs: readonly TabView[];
  /** Null while none is shown. */
  readonly selected: DocumentId | null;
  readonly onSelect: (documentId: DocumentId) => void;
  /** Chosen with a click or Enter, not merely passed by with the arrows. */
  readonly onOpen: (documentId: DocumentId) => void;
  readonly onClose: (documentId: DocumentId) => void;
  /** Stands at the end of the row and is no tab. */
  readonly end: ReactNode;
  readonly children: ReactNode;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const index = tabs.findIndex(({ documentId }) => documentId === selected);
  useEffect(() => {
    // A policy that was opened from elsewhere may have its tab out of view.
    if (selected !== null) row.current?.children[index]?.scrollIntoView(NEAREST);
  }, [selected, index]);

  const focusTab = (at: number) => {
    const next = tabs.at(at % tabs.length);
    const element = row.current?.children[at % tabs.length];
    if (next === undefined) return;
    if (element instanceof HTMLElement) element.focus();
    onSelect(next.documentId);
  };
  const onKeyDown = (event: KeyboardEvent, at: number, tab: TabView) => {
    const to = new Map([
      ["ArrowRight", at + 1],
      ["ArrowLeft", at - 1 + tabs.length],
      ["Home", 0],
      ["End", tabs.length - 1],
    ]).get(event.key);
    if (to !== undefined) focusTab(to);
    else if (event.key === "Delete" && tab.closable) {
      onClose(tab.documentId);
      row.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div className="flex shrink-0 items-center border-b border-line">
        <div
          ref={row}
          role="tablist"
          aria-label={words.policies}
          tabIndex={-1}
          className="flex min-w-0 flex-1 self-stretch overflow-x-auto -outline-offset-2"
        >
          {tabs.map((tab, at) => (
            <Tab
              key={tab.documentId}
              tab={tab}
              id={`${id}-${at}`}
              panel={`${id}-panel`}
              isSelected={at === index}
              isStop={at === Math.max(0, index)}
              onOpen={onOpen}
              onClose={onClose}
              onKeyDown={(event) => {
                onKeyDown(event, at, tab);
              }}
            />
          ))}
        </div>
        {end}
      </div>
      <div
        id={`${id}-panel`}
        role={index === -1 ? undefined : "tabpanel"}
        aria-labelledby={index === -1 ? undefined : `${id}-${index}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        {children}
      </div>
    </>
  );
}

const NEAREST = { block: "nearest", inline: "nearest" } as const;

function Tab({
  tab: { documentId, label, badge, closable },
  id,
  panel,
  isSelected,
  isStop,
  onOpen,
  onClose,
  onKeyDown,
}: {
  readonly tab: TabView;
  readonly id: string;
  readonly panel: string;
  readonly isSelected: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onOpen: (documentId: DocumentId) => void;
  readonly onClose: (documentId: DocumentId) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-selected={isSelected}
      aria-controls={isSelected ? panel : undefined}
      aria-keyshortcuts={closable ? "Delete" : undefined}
      tabIndex={isStop ? 0 : -1}
      title={closable ? words.closeHint : undefined}
      className={classNames(
        "flex h-9 shrink-0 items-center gap-1.5 border-b-2 px-3 text-sm whitespace-nowrap -outline-offset-2 hover:text-ink",
        isSelected ? "border-accent text-ink" : "border-transparent text-muted",
      )}
      onClick={(event) => {
        const isCross = event.target instanceof Element && event.target.closest("[data-close]");
        (isCross ? onClose : onOpen)(documentId);
      }}
      onAuxClick={(event) => {
        // The middle button closes a tab, as it does in browsers.
        if (event.button === 1 && closable) onClose(documentId);
      }}
      onKeyDown={onKeyDown}
    >
      <span className="max-w-48 truncate">{label}</span>
      {badge === "" ? null : <span className="max-w-32 truncate text-xs text-faint">{badge}</span>}
      {closable ? (
        <span
          data-close
          aria-hidden
          className="-mr-2 inline-flex size-6 items-center justify-center rounded-md hover:bg-sunken"
        >
          <X size={12} />
        </span>
      ) : null}
    </button>
  );
}
