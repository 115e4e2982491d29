import type { Box, Size } from "./geometry.ts";

/** Width to height; of a canvas between two panels on a wide screen, and of one on a phone. */
export const ASPECTS = { wide: 1.55, narrow: 0.8 } as const;

/**
 * Places boxes in their order: one under another, in as many stacks as bring the whole closest to
 * the shape of a canvas.
 * @param stacks How many stacks to make; null chooses.
 * @param aspect The shape of the canvas, width to height.
 */
export function pack(
  sizes: readonly Size[],
  gap: number,
  stacks: number | null,
  aspect: number,
): { readonly boxes: readonly Box[]; readonly size: Size; readonly stacks: number } {
  if (stacks !== null) return { ...fill(sizes, gap, stacks), stacks };
  let best = { ...fill(sizes, gap, 1), stacks: 1 };
  for (let count = 2; count <= Math.min(sizes.length, 12); count += 1) {
    const next = fill(sizes, gap, count);
    // Fewer stacks keep more columns aligned: another one must be clearly better.
    if (strain(next.size, aspect) * 1.15 < strain(best.size, aspect))
      best = { ...next, stacks: count };
  }
  return best;
}

function strain({ width, height }: Size, aspect: number): number {
  return Math.abs(Math.log(width / Math.max(1, height) / aspect));
}

/** Each stack takes what fits; how high they are is the least that makes do with so many. */
function fill(
  sizes: readonly Size[],
  gap: number,
  stacks: number,
): { readonly boxes: readonly Box[]; readonly size: Size } {
  const most = leastHeight(sizes, gap, stacks);
  const boxes: Box[] = [];
  let [x, y, stackWidth, height] = [0, 0, 0, 0];
  for (const size of sizes) {
    if (y > 0 && y + size.height > most) {
      x += stackWidth + gap;
      [y, stackWidth] = [0, 0];
    }
    boxes.push({ x, y, ...size });
    height = Math.max(height, y + size.height);
    y += size.height + gap;
    stackWidth = Math.max(stackWidth, size.width);
  }
  return { boxes, size: { width: x + stackWidth, height } };
}

/** Found by halving: whole units are exact enough. */
function leastHeight(sizes: readonly Size[], gap: number, stacks: number): number {
  let low = Math.max(0, ...sizes.map(({ height }) => height));
  let high = sizes.reduce((sum, { height }) => sum + height + gap, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (stacksOf(sizes, gap, middle) <= stacks) high = middle;
    else low = middle;
  }
  return stacksOf(sizes, gap, low) <= stacks ? low : high;
}

function stacksOf(sizes: readonly Size[], gap: number, most: number): number {
  let [count, filled] = [1, 0];
  for (const { height } of sizes) {
    if (filled > 0 && filled + height > most) {
      count += 1;
      filled = 0;
    }
    filled += height + gap;
  }
  return count;
}
