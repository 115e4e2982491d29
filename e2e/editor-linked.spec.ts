import type { Locator, Page } from "@playwright/test";
import { openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

function editorOf(page: Page): Locator {
  return region(page, "Policy editor").locator(".monaco-editor").first();
}

async function openReadReports(page: Page): Promise<void> {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "Last step" }).click();
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-role,/u })
    .click();
  await page.getByRole("tab", { name: /^ReadReports/u }).click();
  await expect(editorOf(page)).toContainText("ReadReports");
}

test("the statement the cursor is in stands out on the canvas and in the trace", async ({
  page,
}) => {
  await openReadReports(page);
  const edge = page.locator(".react-flow__edge.selected");
  await expect(edge).toHaveCount(0);
  await editorOf(page).getByText('"ListReports"').click();
  await expect(edge).toHaveCount(1);
  await expect(edge).toHaveAttribute("aria-label", /search-role .*reports/u);
  await expect(page.getByRole("tree", { name: "Trace" })).toContainText("ListReports");
  // Elsewhere in the text is no statement.
  await page.keyboard.press("ControlOrMeta+Home");
  await expect(edge).toHaveCount(0);
});

test("a chosen edge marks the statement that makes it", async ({ page }) => {
  await openReadReports(page);
  await page
    .locator('.react-flow__edge[aria-label*="search-role "][aria-label*="reports"]')
    .first()
    .dispatchEvent("click");
  await expect(region(page, "Inspector")).toContainText("This statement says so");
  await expect(editorOf(page).locator(".policy-mark-selected").first()).toBeVisible();
});
