import { boxOf, expectSaid, node, openCanvas } from "./support/canvas.ts";
import { region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";
import { touch, viewOf } from "./support/touch.ts";

test("switched on, dragging draws around what is to be selected; Escape ends it", async ({
  page,
}) => {
  await openCanvas(page);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("v");
  await expectSaid(page, "Drag around things to select them, or tap them one by one");
  const button = region(page, "Canvas").getByRole("button", { name: "Select by drawing around" });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const alice = await boxOf(node(page, /^User alice,/u));
  const bob = await boxOf(node(page, /^User bob,/u));
  await page.mouse.move(alice.x - 6, alice.y - 6);
  await page.mouse.down();
  await page.mouse.move(bob.x + bob.width + 6, bob.y + bob.height + 6, { steps: 4 });
  await page.mouse.up();
  await expectSaid(page, "2 selected");
  await node(page, /^Group search-team,/u).click();
  await expectSaid(page, "3 selected");
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("toolbar", { name: "Selection" })).toHaveCount(0);
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expectSaid(page, "Dragging moves the view again");
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger draws around things, two still zoom, and a tap adds one", async ({ page }) => {
    await openCanvas(page);
    const canvas = region(page, "Canvas");
    await canvas.getByRole("button", { name: "Select by drawing around" }).tap();
    await node(page, /^User alice,/u).tap();
    await node(page, /^Group search-team,/u).tap();
    await expectSaid(page, "2 selected");

    const cdp = await page.context().newCDPSession(page);
    const search = node(page, /^Account Search,/u);
    const { x: left, y: top, width } = await boxOf(search);
    const before = await viewOf(page);
    const pane = await boxOf(page.locator(".react-flow__pane"));
    await touch(cdp, "touchStart", [lowerLeft(pane)]);
    await touch(cdp, "touchMove", [{ x: left + 60, y: top + 200 }]);
    await touch(cdp, "touchMove", [{ x: left + width + 4, y: top - 20 }]);
    await touch(cdp, "touchEnd", []);
    await expect(search).toHaveClass(/selected/u);
    await expect(node(page, /^Account Reports,/u)).toHaveClass(/selected/u);
    await expect(node(page, /^User alice,/u)).not.toHaveClass(/selected/u);
    expect((await viewOf(page)).x).toBe(before.x);

    // Between what lies over the canvas above and below.
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height / 2];
    await touch(cdp, "touchStart", [{ x: x - 20, y }]);
    await touch(cdp, "touchStart", [
      { x: x - 20, y },
      { x: x + 20, y },
    ]);
    for (const step of [30, 60, 90]) {
      await touch(cdp, "touchMove", [
        { x: x - step, y },
        { x: x + step, y },
      ]);
    }
    await touch(cdp, "touchEnd", []);
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(before.zoom * 1.3);
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("2 selected");
  });

  test("a tap right after drawing counts, on a busy machine too", async ({ page }) => {
    await openCanvas(page);
    const canvas = region(page, "Canvas");
    await canvas.getByRole("button", { name: "Select by drawing around" }).tap();
    // Browsers hand on what fingers do before timers that are due.
    await page.evaluate(() => {
      const { setTimeout: later } = globalThis;
      Object.assign(globalThis, {
        setTimeout: (act: () => void, ms = 0) => later(act, ms + 5000),
      });
    });
    const cdp = await page.context().newCDPSession(page);
    const alice = node(page, /^User alice,/u);
    const search = await boxOf(node(page, /^Account Search,/u));
    const pane = await boxOf(page.locator(".react-flow__pane"));
    await touch(cdp, "touchStart", [lowerLeft(pane)]);
    await touch(cdp, "touchMove", [{ x: search.x + 60, y: search.y + 200 }]);
    await touch(cdp, "touchMove", [{ x: search.x + search.width + 4, y: search.y - 20 }]);
    await touch(cdp, "touchEnd", []);
    await alice.tap();
    await expect(alice).toHaveClass(/selected/u, { timeout: 4000 });
    await expect(page.getByRole("toolbar", { name: "Selection" })).toContainText("3 selected");
  });
});

/** A corner where nothing is drawn. */
function lowerLeft({ x, y, height }: { x: number; y: number; height: number }) {
  return { x: x + 4, y: y + height - 6 };
}
