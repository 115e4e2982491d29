import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";
import { middleOf, touch, viewOf } from "./support/touch.ts";

function node(page: Page, name: RegExp): Locator {
  return region(page, "Canvas").getByRole("group", { name });
}

/** The rest of the page is looked at elsewhere. */
async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("#canvas").analyze();
  expect(violations).toEqual([]);
}

async function startFinding(page: Page): Promise<Locator> {
  await node(page, /^User alice/u).focus();
  await page.keyboard.press("ControlOrMeta+f");
  const field = page.getByRole("searchbox", { name: "Find on the canvas" });
  await expect(field).toBeFocused();
  return field;
}

test("find marks what fits, goes from one to the next, and leaves the focus there", async ({
  page,
}) => {
  await openPlayground(page);
  const field = await startFinding(page);
  const count = region(page, "Canvas").getByRole("search").getByRole("status");
  await field.fill("search");
  await expect(count).toContainText("found");
  await page.keyboard.press("Enter");
  await expect(count).toContainText("1 of");
  await field.fill("ReadReports");
  await page.keyboard.press("Enter");
  await expect(count).toHaveText("1 of 1: Role search-role, account 222222222222");
  await expect(node(page, /^Role search-role/u)).toHaveClass(/is-found-now/u);
  await page.keyboard.press("Escape");
  await expect(node(page, /^Role search-role/u)).toBeFocused();
  await expect(region(page, "Canvas").locator(".is-found")).toHaveCount(0);
});

test("what is in view already stays where it is when it is found", async ({ page }) => {
  await openPlayground(page);
  const role = node(page, /^Role search-role/u);
  const before = await role.boundingBox();
  const field = await startFinding(page);
  await field.fill("ReadReports");
  await page.keyboard.press("Enter");
  await expect(role).toHaveClass(/is-found-now/u);
  expect(await role.boundingBox()).toEqual(before);
});

test("nothing fits, and that is said", async ({ page }) => {
  await openPlayground(page);
  const field = await startFinding(page);
  await field.fill("no such thing");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("search").getByRole("status")).toHaveText(
    "Nothing on the canvas fits.",
  );
});

test("kinds are hidden and faded, it is said how many, and all come back", async ({ page }) => {
  await openPlayground(page);
  await region(page, "Canvas").getByRole("button", { name: "Show and hide kinds" }).click();
  const panel = page.getByRole("group", { name: "Show and hide" });
  // The drawing makes room, so that one sees what one hides.
  const bucket = node(page, /^S3 bucket reports/u);
  await expect
    .poll(async () => {
      const [card, over] = [await bucket.boundingBox(), await panel.boundingBox()];
      return card !== null && over !== null && card.x + card.width <= over.x;
    })
    .toBe(true);
  await panel.getByRole("checkbox", { name: "User (2)" }).uncheck();
  await expect(node(page, /^User /u)).toHaveCount(0);
  await expect(panel.getByRole("status")).toContainText("2 of");
  await panel.getByRole("switch").check();
  await expect(node(page, /^User alice/u)).toHaveClass(/is-faded/u);
  await panel.getByRole("button", { name: "Show all" }).click();
  await expect(node(page, /^User alice/u)).not.toHaveClass(/is-faded/u);
  await panel.getByRole("checkbox", { name: /^Policies/u }).uncheck();
  await panel.getByRole("button", { name: "Close show and hide" }).click();
  const policy = region(page, "Canvas").getByRole("button", { name: "Policy ReadReports" });
  await expect(policy).toHaveCount(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(policy).toHaveCount(1);
});

test("neighbours of what has the focus stand out", async ({ page }) => {
  await openPlayground(page);
  await node(page, /^User alice/u).focus();
  await page.keyboard.press("Shift+N");
  await expect(node(page, /^User bob/u)).toHaveClass(/is-faded/u);
  await expect(node(page, /^Group search-team/u)).not.toHaveClass(/is-faded/u);
  await page.keyboard.press("ArrowDown");
  await expect(node(page, /^Group search-team/u)).toHaveClass(/is-faded/u);
  await page.keyboard.press("Shift+N");
  await expect(region(page, "Canvas").locator(".is-faded")).toHaveCount(0);
});

test("the map shows the whole drawing and leads where one presses", async ({ page }) => {
  await openPlayground(page);
  await node(page, /^User alice/u).focus();
  await page.keyboard.press("Shift+M");
  const map = page.getByRole("img", { name: "Map of the canvas" });
  await expect(map).toBeVisible();
  const viewport = region(page, "Canvas").locator(".react-flow__viewport");
  const before = await viewport.getAttribute("style");
  await map.click({ position: { x: 8, y: 8 } });
  await expect(viewport).not.toHaveAttribute("style", before ?? "");
  await page.keyboard.press("Shift+M");
  await expect(map).toHaveCount(0);
});

test("the drawing makes room for the map", async ({ page }) => {
  await openPlayground(page);
  await region(page, "Canvas").getByRole("button", { name: "Map" }).click();
  const map = page.getByRole("img", { name: "Map of the canvas" });
  await expect(map).toBeVisible();
  const accounts = page.locator(".graph .account");
  await expect
    .poll(async () => {
      const over = await map.boundingBox();
      const boxes = await Promise.all((await accounts.all()).map((box) => box.boundingBox()));
      return boxes.every(
        (box) =>
          box !== null &&
          over !== null &&
          (box.x >= over.x + over.width || box.y + box.height <= over.y),
      );
    })
    .toBe(true);
});

test("axe finds nothing with find, kinds and map open", async ({ page }) => {
  await openPlayground(page);
  await startFinding(page);
  await page.keyboard.type("search");
  await region(page, "Canvas").getByRole("button", { name: "Map" }).click();
  await expect(page.getByRole("img", { name: "Map of the canvas" })).toBeVisible();
  await expectNoViolations(page);
  await region(page, "Canvas").getByRole("button", { name: "Show and hide kinds" }).click();
  await expect(page.getByRole("group", { name: "Show and hide" })).toBeVisible();
  await expectNoViolations(page);
});

test("the legend says what every end of a line means, and what a dashed one does", async ({
  page,
}) => {
  await openPlayground(page);
  await region(page, "Canvas").getByRole("button", { name: "Legend" }).click();
  const legend = page.getByRole("dialog");
  for (const word of ["member", "trusted", "may", "granted", "runs as", "denied"]) {
    await expect(
      legend.getByRole("term").filter({ hasText: new RegExp(`^${word}$`, "u") }),
    ).toHaveCount(1);
  }
  await expect(legend).toContainText("conditions");
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("two columns do, and every name is at least 11 pixels high without zooming", async ({
    page,
  }) => {
    await openPlayground(page);
    await page.getByRole("tab", { name: "Canvas" }).click();
    const names = page.locator(".graph .card-name");
    await expect(names).toHaveCount(5);
    await expect
      .poll(async () => {
        const { zoom } = await viewOf(page);
        const sizes = await names.evaluateAll((elements) =>
          elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        );
        return Math.min(...sizes) * zoom;
      })
      .toBeGreaterThanOrEqual(11);
    const cards = await page.locator(".graph .card").all();
    const lefts = await Promise.all(cards.map(async (card) => (await card.boundingBox())?.x ?? 0));
    expect(new Set(lefts.map(Math.round)).size).toBe(2);
  });

  test("one finger pans, two zoom, a tap selects", async ({ page }) => {
    await openPlayground(page);
    const cdp = await page.context().newCDPSession(page);
    const pane = await page.locator(".react-flow__pane").boundingBox();
    if (pane === null) throw new Error("no canvas");
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height - 24];

    const before = await viewOf(page);
    await touch(cdp, "touchStart", [{ x, y }]);
    for (const step of [20, 40, 60, 80]) await touch(cdp, "touchMove", [{ x: x + step, y }]);
    await touch(cdp, "touchEnd", []);
    await expect.poll(async () => (await viewOf(page)).x).toBeGreaterThan(before.x + 40);

    const panned = await viewOf(page);
    await touch(cdp, "touchStart", [
      { x: x - 20, y },
      { x: x + 20, y },
    ]);
    for (const step of [30, 50, 70, 90]) {
      await touch(cdp, "touchMove", [
        { x: x - step, y },
        { x: x + step, y },
      ]);
    }
    await touch(cdp, "touchEnd", []);
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(panned.zoom * 1.5);

    await region(page, "Canvas").getByRole("button", { name: "Fit to view" }).tap();
    const alice = node(page, /^User alice/u);
    await alice.tap();
    await expect(alice).toHaveClass(/selected/u);
  });

  test("a finger held still opens the menu; one that moves does not", async ({ page }) => {
    await openPlayground(page);
    const cdp = await page.context().newCDPSession(page);
    const at = await middleOf(node(page, /^User alice/u));
    const menu = page.getByRole("menu", { name: "Actions for alice" });

    await touch(cdp, "touchStart", [at]);
    await expect(menu).toBeVisible();
    await touch(cdp, "touchEnd", []);
    await expect(menu.getByRole("menuitem", { name: /^Connect…/u })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
    await menu.getByRole("menuitem", { name: /^Connect…/u }).tap();
    await expect(page.getByRole("dialog", { name: "Connect alice" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    const pane = await page.locator(".react-flow__pane").boundingBox();
    if (pane === null) throw new Error("no canvas");
    const [x, y] = [pane.x + 40, pane.y + pane.height - 24];
    await touch(cdp, "touchStart", [{ x, y }]);
    await touch(cdp, "touchMove", [{ x: x + 40, y }]);
    // Longer than a press takes: nothing may come.
    await page.waitForFunction(
      (start) => performance.now() - start > 800,
      await page.evaluate(() => performance.now()),
    );
    await expect(page.getByRole("menu")).toHaveCount(0);
    await touch(cdp, "touchEnd", []);
  });

  test("the outline's rows have their menu under the finger, too", async ({ page }) => {
    await openPlayground(page);
    await page.getByRole("tab", { name: "Outline" }).tap();
    const cdp = await page.context().newCDPSession(page);
    const alice = page.getByRole("treeitem", { name: /^alice,/u });
    await expect(alice).toHaveAttribute("aria-expanded", "false");
    await touch(cdp, "touchStart", [await middleOf(alice)]);
    await expect(page.getByRole("menu", { name: "Actions for alice" })).toBeVisible();
    await touch(cdp, "touchEnd", []);
  });
});
