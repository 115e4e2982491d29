import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly badge?: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Stands at the end of the row of tabs and is none itself: a button that adds one. */
  readonly end?: ReactNode;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
}

export function Tabs({ label, tabs, selected, onSelect, end, children }: TabsProps) {
  return (
    <Base.Root
      value={selected}
      onValueChange={(id: string) => {
        onSelect(id);
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex shrink-0 items-center border-b border-line">
        <Base.List
          aria-label={label}
          activateOnFocus
          className="flex min-w-0 flex-1 self-stretch overflow-x-auto"
        >
          {tabs.map((tab) => (
            <Base.Tab
              key={tab.id}
              value={tab.id}
              className="flex h-9 items-center gap-1.5 border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:border-accent data-active:text-ink"
            >
              {tab.label}
              {tab.badge}
            </Base.Tab>
          ))}
        </Base.List>
        {end}
      </div>
      <Base.Panel value={selected} className="flex min-h-0 flex-1 flex-col -outline-offset-2">
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
