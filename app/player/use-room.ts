import { type RefObject, useEffect, useState } from "react";

/** How much room the panel has: one column, two, or three. Tailwind's `3xl` and `6xl` containers. */
export type Room = "one-column" | "two-columns" | "three-columns";

const TWO_COLUMNS = 768;
const THREE_COLUMNS = 1152;

/** The room inside an element, for what style sheets cannot do: deciding what may scroll by itself. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>("one-column");
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      setRoom(roomOf(entry?.contentRect.width ?? 0));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return room;
}

function roomOf(width: number): Room {
  if (width < TWO_COLUMNS) return "one-column";
  return width < THREE_COLUMNS ? "two-columns" : "three-columns";
}
