/** As long as phones wait. */
const MILLISECONDS = 500;
/** A finger is never quite still; in pixels. */
const SLACK = 10;

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A finger held still asks for the menu, as the right mouse button does: also where the browser sends
 * no `contextmenu` event for it. Moving, lifting or a second finger ends it. Returns how to stop.
 */
export function listenForLongPress(): () => void {
  let press: Press | null = null;
  let isAnswered = false;

  const end = () => {
    if (press !== null) clearTimeout(press.timer);
    press = null;
  };
  const begin = (event: PointerEvent) => {
    const isSecond = press !== null;
    end();
    isAnswered = false;
    const { pointerId, target, clientX: x, clientY: y } = event;
    if (isSecond || event.pointerType !== "touch" || !(target instanceof Element)) return;
    const timer = setTimeout(() => {
      isAnswered = askForMenu(target, x, y);
    }, MILLISECONDS);
    press = { pointer: pointerId, x, y, timer };
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (press?.pointer !== pointerId) return;
    if (Math.hypot(clientX - press.x, clientY - press.y) > SLACK) end();
  };
  const once = (event: Event) => {
    // The browser's own comes sooner or later than ours, or never: whoever is first answers.
    if (!event.isTrusted) return;
    end();
    if (!isAnswered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const lift = (event: TouchEvent) => {
    // Else a click follows, which closes the menu that has just opened.
    if (isAnswered && event.cancelable) event.preventDefault();
    isAnswered = false;
  };

  const listener = new AbortController();
  const { signal } = listener;
  addEventListener("pointerdown", begin, { capture: true, signal });
  addEventListener("pointermove", move, { capture: true, signal });
  addEventListener("pointerup", end, { capture: true, signal });
  addEventListener("pointercancel", end, { capture: true, signal });
  addEventListener("touchend", lift, { capture: true, passive: false, signal });
  addEventListener("contextmenu", once, { capture: true, signal });
  return () => {
    end();
    listener.abort();
  };
}

/** True when something took it, and the browser's own menu is not wanted. */
function askForMenu(target: Element, clientX: number, clientY: number): boolean {
  return !target.dispatchEvent(
    new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX, clientY }),
  );
}
