export interface SplitterRange {
  readonly min: number;
  readonly max: number;
}

/** How far one arrow key moves a border, in pixels. */
const STEP = 16;

export function clamp(size: number, { min, max }: SplitterRange): number {
  return Math.round(Math.min(Math.max(size, min), Math.max(min, max)));
}

/**
 * The size a key gives the panel; null for a key that means nothing here. `grows` is the arrow that
 * moves the border away from the panel.
 */
export function sizeByKey(
  size: number,
  key: string,
  grows: "ArrowRight" | "ArrowLeft" | "ArrowUp" | "ArrowDown",
  range: SplitterRange,
): number | null {
  const shrinks = OPPOSITE[grows];
  switch (key) {
    case grows:
      return clamp(size + STEP, range);
    case shrinks:
      return clamp(size - STEP, range);
    case "Home":
      return range.min;
    case "End":
      return clamp(range.max, range);
    default:
      return null;
  }
}

const OPPOSITE = {
  ArrowRight: "ArrowLeft",
  ArrowLeft: "ArrowRight",
  ArrowUp: "ArrowDown",
  ArrowDown: "ArrowUp",
} as const;
