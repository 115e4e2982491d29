import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}

async function setPreferences(page: Page, preferences: object): Promise<void> {
  await page.addInitScript(
    (stored) => {
      localStorage.setItem("iam-playground/preferences", stored);
    },
    JSON.stringify({ motion: "none", ...preferences }),
  );
}

for (const theme of ["light", "dark"]) {
  for (const language of ["en", "ko"]) {
    test(`axe finds nothing: ${theme}, ${language}`, async ({ page }) => {
      await setPreferences(page, { theme, language });
      await page.goto("");
      const send = page.getByRole("button", { name: /^(?:Send request|요청 보내기)$/u });
      await expect(send).toBeEnabled();
      await expectNoViolations(page);
      await send.click();
      await page
        .getByRole("treeitem", { name: /^search-role/u })
        .first()
        .click();
      await expect(page.locator(".monaco-editor").first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole("button", { name: /^(?:Gallery|갤러리)$/u }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolations(page);
    });
  }
}

test("the whole loop by keyboard alone", async ({ page }) => {
  await setPreferences(page, { language: "en" });
  await openPlayground(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the request" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Saved request" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("status", { name: "Verdict" })).toHaveText(/^Allowed/u);
  await page.keyboard.press("Escape");
  const step = page.getByRole("slider", { name: "Step" });
  await step.focus();
  await page.keyboard.press("Home");
  await expect(step).toHaveValue("0");
  await page.keyboard.press("ArrowRight");
  await expect(step).toHaveValue("1");
});

test("every landmark and region has its name", async ({ page }) => {
  await openPlayground(page);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner", { name: "Scenario" })).toBeVisible();
  for (const name of ["Outline", "Canvas", "Inspector", "Request", "Evaluation", "Checks"]) {
    await expect(region(page, name), name).toBeVisible();
  }
  await expect(page.getByRole("tree", { name: "Trace" })).toBeVisible();
  for (const name of ["alice", "bob", "search-team"]) {
    await expect(
      region(page, "Canvas").getByLabel(
        new RegExp(`^(?:User|Group) ${name}, account 111111111111`, "u"),
      ),
    ).toBeAttached();
  }
  await expect(page.getByLabel("alice is a member of search-team")).toBeAttached();
});
