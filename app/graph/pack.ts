import type { Box, Size } from "./geometry.ts";

/** Width to height; a canvas between two panels on a wide screen. */
const WANTED_ASPECT = 1.55;

/**
 * Places boxes in their order: one under another, in as many stacks as bring the whole closest to
 * the shape of a canvas.
 * @param stacks How many stacks to make; null chooses.
 */
export function pack(
  sizes: readonly Size[],
  gap: number,
  stacks: number | null,
): { readonly boxes: readonly Box[]; readonly size: Size; readonly stacks: number } {
  if (stacks !== null) return { ...fill(sizes, gap, stacks), stacks };
  let best = { ...fill(sizes, gap, 1), stacks: 1 };
  for (let count = 2; count <= Math.min(sizes.length, 12); count += 1) {
    const next = fill(sizes, gap, count);
    // Fewer stacks keep more columns aligned: another one must be clearly better.
    if (strain(next.size) * 1.15 < strain(best.size)) best = { ...next, stacks: count };
  }
  return best;
}

function strain({ width, height }: Size): number {
  return Math.abs(Math.log(width / Math.max(1, height) / WANTED_ASPECT));
}

function fill(
  sizes: readonly Size[],
  gap: number,
  stacks: number,
): { readonly boxes: readonly Box[]; readonly size: Size } {
  const boxes: Box[] = [];
  let left = sizes.reduce((sum, size) => sum + size.height, 0);
  let [x, y, stackWidth, height] = [0, 0, 0, 0];
  let [filled, share, stacksLeft] = [0, left / stacks, stacks];
  for (const size of sizes) {
    // The middle of a box decides whether it still stands in this stack.
    if (filled > 0 && filled + size.height / 2 > share + 1 && stacksLeft > 1) {
      stacksLeft -= 1;
      left -= filled;
      share = left / stacksLeft;
      x += stackWidth + gap;
      [y, filled, stackWidth] = [0, 0, 0];
    }
    boxes.push({ x, y, ...size });
    height = Math.max(height, y + size.height);
    y += size.height + gap;
    filled += size.height;
    stackWidth = Math.max(stackWidth, size.width);
  }
  return { boxes, size: { width: x + stackWidth, height } };
}
