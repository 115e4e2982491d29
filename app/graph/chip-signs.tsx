import { Handshake, type LucideIcon, ScrollText, SquareDashed } from "lucide-react";
import type { Chip } from "./chips.ts";

/** Control policies are told by the letters one says, the others by a sign. */
export const CHIP_LETTERS: Partial<Readonly<Record<Chip["role"], string>>> = {
  scp: "SCP",
  rcp: "RCP",
};

const ICONS: Partial<Readonly<Record<Chip["role"], LucideIcon>>> = {
  trust: Handshake,
  boundary: SquareDashed,
  permissions: ScrollText,
  unattached: ScrollText,
  resource: ScrollText,
};

export function ChipIcon({ role }: { readonly role: Chip["role"] }) {
  const Icon = ICONS[role];
  return Icon === undefined ? null : <Icon size={11} strokeWidth={1.75} aria-hidden />;
}
