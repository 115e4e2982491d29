import { lazy, type ReactNode, type RefObject, Suspense, useState } from "react";
import { loadDialog } from "./load.ts";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly footer?: ReactNode;
  /** `full` is for tables: as wide as the window. */
  readonly wide?: boolean | "full";
  /** Whether one only reads it: it is then scrolled by keyboard without anything in it to go to. */
  readonly isRead?: boolean;
  /** What has the focus at first, if not the first thing that can have it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const LoadedDialog = lazy(loadDialog);

/** A modal dialog. Its code comes when the first one opens. */
export function Dialog(props: DialogProps) {
  const [needed, setNeeded] = useState(props.open);
  if (props.open && !needed) setNeeded(true);
  // Once open it stays mounted, so that closing gives the focus back.
  return needed ? (
    <Suspense>
      <LoadedDialog {...props} />
    </Suspense>
  ) : null;
}
