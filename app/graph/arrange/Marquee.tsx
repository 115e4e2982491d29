import { useEffect, useState } from "react";
import type { Box, Point } from "../geometry.ts";

/** The rectangle one draws around what is to be selected. Coordinates are those of the window. */
export function Marquee({
  from,
  onEnd,
}: {
  readonly from: Point;
  /** Called with what was drawn around; null when it was a click. */
  readonly onEnd: (box: Box | null) => void;
}) {
  const [to, setTo] = useState(from);
  useEffect(() => {
    const end = (point: Point) => {
      const box = between(from, point);
      onEnd(box.width + box.height < 4 ? null : box);
    };
    const onMove = ({ clientX, clientY, buttons }: MouseEvent) => {
      const point = { x: clientX, y: clientY };
      setTo(point);
      // Let go outside the window.
      if (buttons === 0) end(point);
    };
    const onUp = ({ clientX, clientY }: MouseEvent) => {
      end({ x: clientX, y: clientY });
    };
    addEventListener("mousemove", onMove);
    addEventListener("mouseup", onUp);
    return () => {
      removeEventListener("mousemove", onMove);
      removeEventListener("mouseup", onUp);
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
