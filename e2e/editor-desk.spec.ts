import type { Locator, Page } from "@playwright/test";
import { openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

async function select(page: Page, entity: string): Promise<void> {
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: new RegExp(`^${entity},`, "u") })
    .click();
}

function tabs(page: Page): Locator {
  return page.getByRole("tablist", { name: "Policies", exact: true }).getByRole("tab");
}

function editorOf(page: Page): Locator {
  return region(page, "Policy editor").locator(".monaco-editor").first();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it is not on the screen");
  return box;
}

test("a policy that was opened stays when something else is selected, until it is closed", async ({
  page,
}) => {
  await openPlayground(page);
  await select(page, "search-role");
  await page.getByRole("tab", { name: /^ReadReports/u }).click();
  await select(page, "search-team");
  await expect(tabs(page)).toHaveText([/^AssumeSearchRole/u, /^ReadReports/u]);
  await page.getByRole("tab", { name: "ReadReports search-role" }).click();
  await expect(editorOf(page)).toContainText("s3:GetObject");
  // The selection on the canvas is another matter.
  await expect(region(page, "Inspector")).toContainText("group/search-team");
  await page.keyboard.press("Delete");
  await expect(tabs(page)).toHaveText([/^AssumeSearchRole/u]);
  await expect(editorOf(page)).toContainText("sts:AssumeRole");
});

test("tabs are walked with the arrows and closed with the mouse", async ({ page }) => {
  await openPlayground(page);
  await select(page, "search-role");
  await page.getByRole("tab", { name: "Trust policy" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^ReadReports/u })).toBeFocused();
  await expect(editorOf(page)).toContainText("s3:GetObject");
  await select(page, "alice");
  const kept = page.getByRole("tab", { name: "Trust policy search-role" });
  await kept.locator("[data-close]").click();
  await expect(kept).toHaveCount(0);
});

test("two policies are read side by side, and the room is given back", async ({ page }) => {
  await openPlayground(page);
  await select(page, "search-role");
  await region(page, "Inspector").getByRole("button", { name: "Actions for Trust policy" }).click();
  await page.getByRole("menuitem", { name: "Show beside" }).click();
  await page.getByRole("tab", { name: /^ReadReports/u }).click();
  const beside = region(page, "Policy beside");
  await expect(beside.locator(".monaco-editor").first()).toContainText("sts:AssumeRole");
  await expect(editorOf(page)).toContainText("s3:GetObject");
  const [left, right] = [await boxOf(editorOf(page)), await boxOf(beside)];
  expect(left.y).toBeLessThan(right.y + right.height);
  expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1);

  await page.getByRole("button", { name: "Shrink the policies" }).click();
  // In a narrow panel one stands above the other.
  const [above, below] = [await boxOf(editorOf(page)), await boxOf(beside)];
  expect(above.y + above.height).toBeLessThanOrEqual(below.y + 1);
  await select(page, "search-team");
  await expect(editorOf(page)).toContainText("AssumeSearchRole");
  await expect(beside.locator(".monaco-editor").first()).toContainText("sts:AssumeRole");
  await page.getByRole("button", { name: "Close the policy beside" }).click();
  await expect(beside).toHaveCount(0);
});

test("expanded, the policies follow the trace as they do in their place", async ({ page }) => {
  await openPlayground(page);
  await select(page, "search-team");
  await page.getByRole("button", { name: "Expand the policies" }).click();
  // What they cover cannot be walked into.
  const covered = page.getByRole("tree", { name: "Entities" }).getByRole("treeitem").first();
  await covered.focus();
  await expect(covered).not.toBeFocused();
  await sendRequest(page);
  await page.getByRole("button", { name: "Last step" }).click();
  await expect(editorOf(page)).toContainText("s3:GetObject");
  await page.getByRole("button", { name: "Shrink the policies" }).click();
  await covered.focus();
  await expect(covered).toBeFocused();
});

test("what a policy says is a list that leads to its statements, and stays switched on", async ({
  page,
}) => {
  await openPlayground(page);
  await select(page, "search-role");
  await page.getByRole("tab", { name: /^ReadReports/u }).click();
  await page.getByRole("button", { name: "What this policy says, as a list" }).click();
  const list = page.getByRole("group", { name: "What this policy says" }).getByRole("listitem");
  await expect(list).toHaveText([/Allows s3:ListBucket/u, /Allows s3:GetObject/u]);
  const second = list.nth(1).getByRole("button");
  await second.click();
  await expect(second).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("ControlOrMeta+Home");
  for (const _ of "12345") await page.keyboard.press("ArrowDown");
  await expect(list.nth(0).getByRole("button")).toHaveAttribute("aria-current", "true");
  await page.reload();
  await select(page, "search-role");
  await expect(list).toHaveText([/Allows sts:AssumeRole/u]);
});
