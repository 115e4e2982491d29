import type { RelationKind } from "#core";

/** The mark at the end of a line, by what it says. */
export type EndMarkKind = Exclude<RelationKind, "attachment" | "boundary"> | "deny";

export const END_MARKS: readonly EndMarkKind[] = [
  "membership",
  "trust",
  "identity-grant",
  "resource-grant",
  "workload",
  "deny",
];

/**
 * Told apart by shape: open circle (member of), filled triangle (trusted), open arrow (may), filled
 * diamond (granted by the resource), filled square (runs as), crossbar (denied). Pointing right,
 * with its tip in the origin.
 */
export function EndMark({ mark }: { readonly mark: EndMarkKind }) {
  switch (mark) {
    case "membership":
      return <circle cx="-4" cy="0" r="3.5" className="end-open" />;
    case "trust":
      return <path d="M-9-4.5 0 0-9 4.5Z" className="end-filled" />;
    case "identity-grant":
      return <path d="M-6.5-4.5 0 0-6.5 4.5" className="end-line" />;
    case "resource-grant":
      return <path d="M-10 0-5-4 0 0-5 4Z" className="end-filled" />;
    case "workload":
      return <path d="M-7.5-3.75H0v7.5h-7.5Z" className="end-filled" />;
    case "deny":
      return <path d="M-2-5V5" className="end-bar" />;
  }
}
