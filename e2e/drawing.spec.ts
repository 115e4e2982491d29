import { expectVerdict, openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("draw a user, put it into the group, and send as that user", async ({ page }) => {
  await openPlayground(page);
  await region(page, "Canvas").getByRole("button", { name: "Add" }).click();
  await page.getByRole("menuitem", { name: "User", exact: true }).click();
  const outline = page.getByRole("tree", { name: "Entities" });
  const added = outline.getByRole("treeitem", { selected: true });
  await expect(added).toContainText("user");
  await region(page, "Canvas").getByRole("button", { name: "Connect…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").click();
  await page.getByRole("option", { name: /search-team/u }).click();
  await dialog
    .getByRole("button", { name: /Connect|Add/u })
    .last()
    .click();
  await expect(region(page, "Inspector")).toContainText("search-team");
  const name = (await added.textContent())?.trim() ?? "";
  const principal = page.getByRole("combobox", { name: "Principal" });
  await principal.fill(`arn:aws:iam::111111111111:user/${name}`);
  await principal.press("Enter");
  await sendRequest(page);
  await expectVerdict(page, "Allowed");
});

test("what is deleted takes its edges with it, and undo brings both back", async ({ page }) => {
  await openPlayground(page);
  const outline = page.getByRole("tree", { name: "Entities" });
  await outline.getByRole("treeitem", { name: /^search-team,/u }).click();
  await region(page, "Canvas")
    .getByRole("group", { name: /^Group search-team/u })
    .focus();
  await page.keyboard.press("Delete");
  await expect(outline.getByRole("treeitem", { name: /^search-team,/u })).toHaveCount(0);
  await sendRequest(page);
  await expectVerdict(page, "Implicitly denied");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(outline.getByRole("treeitem", { name: /^search-team,/u })).toHaveCount(1);
  await expectVerdict(page, "Allowed");
});

test("Escape in a field gives back what it held", async ({ page }) => {
  await openPlayground(page);
  const principal = page.getByRole("combobox", { name: "Principal" });
  await principal.click();
  await page.keyboard.type("bob");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Action" }).focus();
  await expect(principal).toHaveValue("arn:aws:iam::111111111111:user/alice");
});
