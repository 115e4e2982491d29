import {
  cloneElement,
  lazy,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
  type Ref,
  Suspense,
  useRef,
  useState,
} from "react";
import { loadMenu } from "./load.ts";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onSelect: () => void;
}

/** What a menu gives the button that opens it. */
interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: MouseEventHandler;
  readonly "aria-haspopup"?: "menu";
  readonly "aria-expanded"?: boolean;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<TriggerProps>;
  /** The accessible name of the list. */
  readonly label: string;
  readonly items: readonly (MenuItem | "separator")[];
}

const LoadedMenu = lazy(loadMenu);

/** A button with a menu. The menu's code comes when the first one opens. */
export function Menu({ trigger, label, items }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      {cloneElement(trigger, {
        ref: anchor,
        "aria-haspopup": "menu",
        "aria-expanded": open === true,
        onClick: () => {
          setOpen(open !== true);
        },
      })}
      {open === null ? null : (
        <Suspense>
          <LoadedMenu
            label={label}
            items={items}
            open={open}
            onOpenChange={setOpen}
            anchor={anchor}
          />
        </Suspense>
      )}
    </>
  );
}
