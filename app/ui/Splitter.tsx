import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { clamp, sizeByKey, type SplitterRange } from "./splitter-size.ts";

export interface SplitterProps extends SplitterRange {
  readonly label: string;
  /** On which side of the border the panel is whose size it sets. */
  readonly side: "left" | "right" | "bottom";
  /** The panel's size, in pixels. */
  readonly size: number;
  readonly onResize: (size: number) => void;
  /** Double-click puts it back where it was at first. */
  readonly onReset: () => void;
}

const GROWS = { left: "ArrowRight", right: "ArrowLeft", bottom: "ArrowUp" } as const;

/**
 * A border that moves, after the ARIA Authoring Practices' window splitter. Our own because the
 * libraries of that field weigh a twentieth of everything the first screen may.
 */
export function Splitter({ label, side, size, min, max, onResize, onReset }: SplitterProps) {
  const [start, setStart] = useState<{ readonly at: number; readonly size: number } | null>(null);
  const isHorizontal = side === "bottom";
  const position = (event: PointerEvent) => (isHorizontal ? event.clientY : event.clientX);

  const onPointerMove = (event: PointerEvent) => {
    if (start === null) return;
    const moved = position(event) - start.at;
    onResize(clamp(start.size + (side === "left" ? moved : -moved), { min, max }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sizeByKey(size, event.key, GROWS[side], { min, max });
    if (next === null) return;
    event.preventDefault();
    onResize(next);
  };
  return (
    <div
      role="separator"
      aria-label={label}
      aria-orientation={isHorizontal ? "horizontal" : "vertical"}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={Math.max(min, Math.round(max))}
      tabIndex={0}
      className={`relative z-10 touch-none bg-line hover:bg-accent focus-visible:bg-accent ${
        isHorizontal
          ? "h-px cursor-row-resize before:absolute before:-inset-y-1 before:inset-x-0"
          : "w-px cursor-col-resize before:absolute before:inset-y-0 before:-inset-x-1"
      }`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ at: position(event), size });
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        setStart(null);
      }}
      onPointerCancel={() => {
        setStart(null);
      }}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  );
}
