import type { Locator, Page } from "@playwright/test";
import { expectVerdict, openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const EXAMPLE = "#/gallery/group-to-cross-account-role-mfa";

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

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`a refused hop shows what to do and where it ended: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPlayground(page, `${EXAMPLE}?request=2&step=99`);
    await expectVerdict(page, "Implicitly denied");
    const ask = button(page, "What would allow it?");
    // On a phone all stands in one column, and the page scrolls.
    if (width < 768) {
      await ask.scrollIntoViewIfNeeded();
      await expect(ask).toBeInViewport({ ratio: 1 });
      return;
    }
    await expect(ask).toBeInViewport({ ratio: 1 });
    await expect(
      region(page, "Evaluation").getByText("Refused here").filter({ visible: true }).last(),
    ).toBeInViewport({ ratio: 1 });
  });
}

test("what changed leaves the trace its room", async ({ page }) => {
  await openPlayground(page, `${EXAMPLE}?request=1&step=99`);
  await region(page, "Outline")
    .getByRole("treeitem", { name: /^search-role/u })
    .click();
  await page.keyboard.press("Delete");
  await expectVerdict(page, "Implicitly denied");
  await expect(page.getByText(/comes? out otherwise/u).first()).toBeVisible();
  const tree = page.getByRole("tree", { name: "Trace" });
  const room = () =>
    tree.evaluate((element) => element.parentElement?.getBoundingClientRect().height ?? 0);
  await expect.poll(room).toBeGreaterThan(100);
  await expect(region(page, "Checks").getByRole("button", { expanded: false })).toBeInViewport();
});

test("the ring stands on the current station when the trace has other stations", async ({
  page,
}) => {
  await openPlayground(page, `${EXAMPLE}?request=1&step=4`);
  const current = region(page, "Evaluation").locator("[aria-current=step]").filter({
    visible: true,
  });
  await expect(current).toBeVisible();
  await region(page, "Outline")
    .getByRole("treeitem", { name: /^reports/u })
    .click();
  await page.keyboard.press("Delete");
  await expect(region(page, "Outline").getByRole("treeitem", { name: /^reports/u })).toHaveCount(0);
  const off = () =>
    page.evaluate(() => {
      const centre = (element: Element) => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
      };
      const at = document.querySelector("#evaluation [aria-current=step]");
      const shown = [...document.querySelectorAll("#evaluation [data-ring]")].filter(
        (ring) => getComputedStyle(ring).opacity === "1",
      );
      if (at === null || shown.length !== 1) return -1;
      return Math.max(...shown.map((ring) => Math.abs(centre(ring) - centre(at))));
    });
  await expect.poll(async () => Math.round(await off())).toBe(0);
});
