import { expect, type Locator, type Page } from "@playwright/test";
import { openPlayground, region } from "./playground.ts";

/** A node on the canvas by its accessible name. */
export function node(page: Page, name: RegExp): Locator {
  return region(page, "Canvas").getByRole("group", { name });
}

/** A row of the outline. */
export function row(page: Page, name: RegExp): Locator {
  return page.getByRole("tree", { name: "Entities" }).getByRole("treeitem", { name });
}

/** Where something is in the window. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it is not drawn");
  return box;
}

/** Waits for everything that comes after the first picture. */
export async function openCanvas(page: Page, path = ""): Promise<void> {
  await openPlayground(page, path);
  await page.waitForLoadState("networkidle");
}

/** What was said last to those who hear the page. */
export async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator("[aria-live=polite].sr-only").last()).toHaveText(text);
}

/** Drags with the mouse, from where a node is held by its upper part. */
export async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const { x, y, width } = await boxOf(from);
  await page.mouse.move(x + width / 2, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 6, y + 16, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}
