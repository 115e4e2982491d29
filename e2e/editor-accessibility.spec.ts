import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}

async function select(page: Page, entity: string): Promise<void> {
  await page.getByRole("treeitem", { name: new RegExp(`^${entity},`, "u") }).click();
}

const COMBINATIONS = [
  { theme: "light", language: "en" },
  { theme: "dark", language: "ko" },
] as const;

for (const preferences of COMBINATIONS) {
  test.describe(`axe finds nothing: ${preferences.theme}, ${preferences.language}`, () => {
    test.beforeEach(async ({ page }) => {
      // It reads every element's colours, twice over for two editors.
      test.slow();
      await page.addInitScript(
        (stored) => {
          localStorage.setItem("iam-playground/preferences", stored);
          localStorage.setItem("iam-playground/sentence-list", "true");
        },
        JSON.stringify({ motion: "none", ...preferences }),
      );
      await page.goto("#/gallery/bucket-policy-principals");
      await select(page, "auditor");
      await page.getByRole("tab", { name: /^LogsOnly/u }).click();
    });

    test("with open tabs, two policies side by side and what they say", async ({ page }) => {
      await select(page, "ledger");
      const inspector = page.getByRole("region", { name: /^(?:Inspector|속성)$/u });
      await expect(inspector.getByRole("tab")).toHaveCount(2);
      await inspector.getByRole("button", { name: /^Actions for|작업$/u }).click();
      await page.getByRole("menuitem", { name: /^(?:Show beside|나란히 보기)$/u }).click();
      await inspector.getByRole("tab", { name: /^LogsOnly/u }).click();
      await expect(inspector.locator(".monaco-editor")).toHaveCount(2);
      await expectNoViolations(page);
    });

    test("with a policy compared with what it said", async ({ page }) => {
      const editor = page.getByRole("region", { name: /^(?:Policy editor|정책 편집기)$/u });
      await editor.locator(".monaco-editor").first().click();
      await page.evaluate(() => navigator.clipboard.writeText('{\n  "Statement": []\n}'));
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("ControlOrMeta+V");
      await editor
        .getByRole("button", { name: /^(?:Compare with earlier versions|이전 내용과 비교)$/u })
        .click();
      await expect(editor.locator(".monaco-diff-editor")).toBeVisible();
      await expect(editor.getByRole("status")).not.toBeEmpty();
      await expectNoViolations(page);
    });
  });
}
