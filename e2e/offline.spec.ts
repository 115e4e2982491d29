import { expect as expectLoud, test as loud } from "@playwright/test";
import { openPlayground, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("what was fetched ahead opens without a network", async ({ page, context }) => {
  await openPlayground(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  for (const name of ["Gallery", "Share", "Settings", "Command palette", "More"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

// The browser itself logs what it could not fetch.
loud(
  "a dialog whose code does not come leaves the page as it is, and comes later",
  async ({ page }) => {
    await page.route("**/assets/GalleryDialog-*.js", (route) => route.abort());
    await openPlayground(page);
    const gallery = page.getByRole("button", { name: "Gallery", exact: true });
    await gallery.click();
    await expectLoud(page.getByText("Part of the page could not be fetched")).toBeVisible();
    await sendRequest(page);
    await page.unroute("**/assets/GalleryDialog-*.js");
    // The first failure may still be on its way, and closes what is opened meanwhile.
    const dialog = page.getByRole("dialog", { name: "Gallery" });
    await expectLoud(async () => {
      if (!(await dialog.isVisible())) await gallery.click({ timeout: 2000 });
      await expectLoud(dialog).toBeVisible({ timeout: 5000 });
    }).toPass();
  },
);
