import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * Who deletes or renames what they stand on goes on beside it, or on what it is now.
 * @returns To be called when the focus leaves a row.
 */
export function useLostFocus(
  list: RefObject<HTMLElement | null>,
  isLost: boolean,
  tabStop: string | undefined,
): (event: FocusEvent) => void {
  const wasHere = useRef(false);
  useEffect(() => {
    if (!isLost || tabStop === undefined || !wasHere.current) return undefined;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) rowElement(list.current, tabStop)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [list, isLost, tabStop]);
  return ({ type, relatedTarget }) => {
    // A menu or dialog that opened from here gives the focus back.
    const opened = relatedTarget instanceof Element && relatedTarget.closest(OPENED) !== null;
    wasHere.current = type === "focus" || relatedTarget === null || opened;
  };
}

const OPENED = "[role=menu], [role=dialog], [role=alertdialog]";

/** The element of a row; null where it is not drawn. */
export function rowElement(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
}
