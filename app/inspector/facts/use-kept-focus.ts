import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * Whoever presses a button that goes away by it goes on where it led: in the empty field that came,
 * else at what stands last.
 */
export function useKeptFocus() {
  const frame = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  // After every drawing: which of them took it away is not known.
  useLayoutEffect(() => {
    if (focused.current?.isConnected !== false || document.activeElement !== document.body) return;
    const places = [
      ...(frame.current?.querySelectorAll<HTMLElement>("input, select, button") ?? []),
    ];
    const isEmpty = (place: HTMLElement) =>
      place instanceof HTMLInputElement && place.type === "text" && place.value === "";
    (places.findLast(isEmpty) ?? places.at(-1))?.focus();
  });
  return {
    ref: frame,
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    onBlur: ({ target }: FocusEvent) => {
      if (target.isConnected) focused.current = null;
    },
  };
}
