import { cloneElement, type ReactElement } from "react";

interface TooltipTarget {
  readonly "data-tooltip"?: string;
}

/** Gives a child a few words that show on hover and focus (see TooltipLayer). It must be named without them. */
export function Tooltip({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactElement<TooltipTarget>;
}) {
  return cloneElement(children, { "data-tooltip": text });
}
