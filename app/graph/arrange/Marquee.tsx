import { useEffect, useState } from "react";
import type { Box, Point } from "../geometry.ts";
import type { MarqueeStart } from "./use-marquee.ts";

/** The rectangle one draws around what is to be selected. Coordinates are those of the window. */
export function Marquee({
  from,
  onEnd,
}: {
  readonly from: MarqueeStart;
  /** Called with what was drawn around; null when it was a click. */
  readonly onEnd: (box: Box | null) => void;
}) {
  const [to, setTo] = useState<Point>(from);
  useEffect(() => {
    const end = (point: Point) => {
      const box = between(from, point);
      onEnd(box.width + box.height < 4 ? null : box);
    };
    const follow = (act: (point: Point, event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === from.pointer) act({ x: event.clientX, y: event.clientY }, event);
    };
    const onMove = follow((point, { buttons }) => {
      setTo(point);
      // Let go outside the window.
      if (buttons === 0) end(point);
    });
    const listener = new AbortController();
    const { signal } = listener;
    addEventListener("pointermove", onMove, { signal });
    addEventListener("pointerup", follow(end), { signal });
    addEventListener(
      "pointercancel",
      follow(() => {
        onEnd(null);
      }),
      { signal },
    );
    return () => {
      listener.abort();
    };
  }, [from, onEnd]);
  const { x, y, width, height } = between(from, to);
  return <div className="marquee" style={{ left: x, top: y, width, height }} />;
}

function between(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
