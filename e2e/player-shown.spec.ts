import type { Locator, Page } from "@playwright/test";
import { openPlayground, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function step(page: Page): Locator {
  return page.getByRole("slider", { name: "Step" });
}

test("the outcome is said once, and a stop to which somebody goes", async ({ page }) => {
  await openPlayground(page);
  const saying = page.locator("[aria-live=polite], [role=status]:not([aria-live=off])", {
    hasText: /^Allowed/u,
  });
  await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await sendRequest(page);
  await expect(saying).toHaveCount(1);
  await expect(step(page)).toHaveAttribute("aria-valuetext", /Allowed, decided by/u);
  await expect(saying).toHaveCount(1);
  await button(page, "Previous step").click();
  await expect(saying).toHaveCount(0);
  await button(page, "Next step").click();
  await expect(saying).toHaveCount(1);
});
