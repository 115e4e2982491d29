import type { Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

async function select(page: Page, entity: string): Promise<void> {
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: new RegExp(`^${entity},`, "u") })
    .click();
}

test("a policy that several have says so before one edits it, and leads to each", async ({
  page,
}) => {
  await openPlayground(page, "#/gallery/bucket-policy-principals");
  await select(page, "frank");
  const inspector = region(page, "Inspector");
  await inspector.getByRole("tab", { name: /^LogsOnly/u }).click();
  await expect(inspector).toContainText("Shared: an edit changes all 2.");
  const holders = inspector.getByRole("list", { name: "Boundary of" });
  await expect(holders.getByRole("listitem")).toHaveCount(2);
  await holders.getByRole("button").last().click();
  // The tab stays, and so does the text one came from.
  await expect(inspector.getByRole("heading", { level: 2 })).not.toContainText("frank");
  await expect(inspector.getByRole("tab", { name: /^LogsOnly/u })).toBeVisible();
});

test("a control policy says which units and accounts it applies to", async ({ page }) => {
  await openPlayground(page, "#/gallery/scp-boundary-identity");
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^o-/u })
    .first()
    .click();
  const inspector = region(page, "Inspector");
  const applied = inspector.getByRole("list", { name: "Applies to" });
  await expect(applied.getByRole("listitem").first()).toBeVisible();
  await applied.getByRole("button", { expanded: false }).first().click();
  await expect(applied.getByRole("button", { expanded: true })).toHaveText(/\(\d+ accounts?\)/u);
});
