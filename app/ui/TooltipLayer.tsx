import { useEffect, useRef, useState } from "react";

interface Shown {
  readonly text: string;
  readonly target: Element;
}

const DELAY_MS = 400;

/**
 * The one tooltip of the page, mounted once. It shows the `data-tooltip` of what is under the pointer
 * or has the focus by keyboard, stays while the pointer is on it, and goes away with Escape.
 */
export function TooltipLayer() {
  const [shown, setShown] = useState<Shown | null>(null);
  const popup = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event, delay: number) => {
      if (event.target instanceof Node && popup.current?.contains(event.target) === true) return;
      clearTimeout(timer);
      const shownNow = targetOf(event.target);
      timer = setTimeout(
        () => {
          setShown(shownNow);
        },
        shownNow === null ? 100 : delay,
      );
    };
    const onPointerOver = (event: PointerEvent) => {
      if (event.pointerType === "mouse") show(event, DELAY_MS);
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) show(event, 0);
    };
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    document.addEventListener("pointerover", onPointerOver);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", onPointerOver);
      document.removeEventListener("pointerdown", hide);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  if (shown === null) return null;
  const box = shown.target.getBoundingClientRect();
  const below = box.bottom < innerHeight - 40;
  return (
    <div
      ref={popup}
      role="tooltip"
      className="fixed z-50 w-max max-w-64 -translate-x-1/2 rounded-md bg-ink px-2 py-1 text-xs text-surface shadow-lg"
      style={{
        // Near an edge the middle moves inwards; a tooltip is never wider than twice this.
        left: `clamp(80px, ${box.left + box.width / 2}px, calc(100vw - 80px))`,
        ...(below ? { top: box.bottom + 6 } : { bottom: innerHeight - box.top + 6 }),
      }}
    >
      {shown.text}
    </div>
  );
}

function targetOf(target: EventTarget | null): Shown | null {
  const element = target instanceof Element ? target.closest("[data-tooltip]") : null;
  const text = element?.getAttribute("data-tooltip") ?? "";
  return element === null || text === "" ? null : { text, target: element };
}
