import type { Chip } from "./chips.ts";

const CHARACTER = 6;
const CHROME = 26;
const LETTERS = 24;
const GAP = 4;
const MORE = 24;
/** A longer label may be cut short to this. */
const NARROWEST_CUT = 84;

/**
 * The first chips that fit into a width, and always one. Estimated rather than measured: a card must
 * not wait for the browser to lay out text.
 */
export function fitChips(chips: readonly Chip[], width: number): readonly Chip[] {
  let used = 0;
  for (const [index, chip] of chips.entries()) {
    used += estimate(chip) + (index === 0 ? 0 : GAP);
    const reserve = index === chips.length - 1 ? 0 : GAP + MORE;
    if (index > 0 && used + reserve > width) return chips.slice(0, index);
  }
  return chips;
}

function estimate({ label, role }: Chip): number {
  const letters = role === "scp" || role === "rcp" ? LETTERS : 0;
  // Korean, Chinese and Japanese characters are twice as wide.
  const text = label.replace(/[\u2e80-\uffff]/g, "xx").length;
  return Math.min(NARROWEST_CUT, CHROME + letters + text * CHARACTER);
}
