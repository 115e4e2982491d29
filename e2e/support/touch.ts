import type { CDPSession, Locator, Page } from "@playwright/test";

export interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers on the page, moves or lifts them. */
export async function touch(
  cdp: CDPSession,
  type: "touchStart" | "touchMove" | "touchEnd",
  fingers: readonly Finger[],
): Promise<void> {
  await cdp.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
  });
}

export async function middleOf(target: Locator): Promise<Finger> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How the canvas is panned and zoomed. */
export async function viewOf(page: Page): Promise<{ readonly x: number; readonly zoom: number }> {
  return page.locator(".react-flow__viewport").evaluate((element) => {
    const { e, a } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, zoom: a };
  });
}
