import type { ReactNode } from "react";
import { useKeptFocus } from "./use-kept-focus.ts";

/** One fact: what it is about on the left, what holds on the right. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const kept = useKeptFocus();
  return (
    <div className="grid min-h-6 grid-cols-[minmax(6.5rem,30%)_minmax(0,1fr)] items-baseline gap-2">
      <dt className="text-xs leading-6 text-muted">{term}</dt>
      <dd {...kept} className="flex min-h-6 min-w-0 flex-wrap items-center gap-1.5 break-words">
        {children}
      </dd>
    </div>
  );
}
