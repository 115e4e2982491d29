import { boxOf } from "./support/canvas.ts";
import { contrastsIn } from "./support/contrast.ts";
import {
  expectVerdict,
  openPlayground,
  region,
  sendRequest,
  verdict,
} from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("language and theme are chosen, take effect at once, and are remembered", async ({ page }) => {
  await openPlayground(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.getByRole("combobox", { name: "Language" }).selectOption("ko");
  await expect(page.locator("html")).toHaveClass(/\bdark\b/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await page.reload();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/u);
  await expect(page.getByRole("button", { name: "요청 보내기" })).toBeEnabled();
});

test.describe("a Korean browser", () => {
  test.use({ locale: "ko-KR" });
  test("speaks Korean by itself", async ({ page }) => {
    await page.goto("");
    await page.getByRole("button", { name: "요청 보내기" }).click();
    await expect(page.getByRole("textbox", { name: "시나리오 이름" })).toHaveValue(
      "MFA가 필요한 교차 계정 역할",
    );
    await expect(page.locator("[role=status]").filter({ hasText: "허용됨" })).toBeVisible();
  });
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("does the loop, and the verdict comes into view", async ({ page }) => {
    await openPlayground(page);
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(region(page, "Outline")).toBeVisible();
    await page.getByRole("tab", { name: "Canvas" }).click();
    await sendRequest(page);
    await expectVerdict(page, "Allowed");
    await expect(verdict(page)).toBeInViewport();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

for (const language of ["en", "ko"] as const) {
  test(`however narrow the canvas is made, no button lies over another: ${language}`, async ({
    page,
  }) => {
    await page.addInitScript((stored) => {
      localStorage.setItem("iam-playground/preferences", stored);
      localStorage.setItem("iam-playground/panels", JSON.stringify({ inspector: 5000 }));
    }, JSON.stringify({ language }));
    const canvas = page.locator("#canvas");
    for (const width of [1024, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("");
      await expect(page.getByRole("toolbar")).toBeVisible();
      const boxes = await Promise.all(
        (await canvas.locator(".react-flow__panel button:visible").all()).map((button) =>
          boxOf(button),
        ),
      );
      const canvasBox = await boxOf(canvas);
      for (const [index, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(canvasBox.x + canvasBox.width);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(isApart, JSON.stringify({ width, box, other })).toBe(true);
        }
      }
    }
  });
}

for (const theme of ["light", "dark"]) {
  test(`the link to what draws the canvas can be read: ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript((stored) => {
      localStorage.setItem("iam-playground/preferences", stored);
    }, JSON.stringify({ theme }));
    await openPlayground(page);
    const link = page.locator(".react-flow__attribution");
    await expect(link).toBeVisible();
    for (const { text, ratio } of await contrastsIn(link)) {
      expect(ratio, text).toBeGreaterThanOrEqual(4.5);
    }
  });
}

// 320 is what 400 % of zoom leave of a laptop (WCAG 1.4.10).
for (const width of [320, 390, 768, 1024, 1440, 2560]) {
  test(`${width} px wide: nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPlayground(page);
    await sendRequest(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test("nothing moves when the system asks for stillness", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPlayground(page);
  await sendRequest(page);
  const step = page.getByRole("slider", { name: "Step" });
  await expect(step).toHaveValue((await step.getAttribute("max")) ?? "");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("what is selected shows with the system's own few colours, too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPlayground(page);
  const row = page.getByRole("treeitem", { name: /^search-role/u });
  await row.click();
  await expect(row).toHaveCSS("outline-style", "solid");
  const [selected, other] = await Promise.all(
    [true, false].map((isSelected) =>
      page
        .getByRole("region", { name: "Inspector" })
        .getByRole("tab", { selected: isSelected })
        .first()
        .evaluate((tab) => getComputedStyle(tab).borderBottomColor),
    ),
  );
  expect(selected).not.toBe(other);
});
