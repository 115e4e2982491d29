import { expectVerdict, openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a link carries the whole scenario to someone else", async ({ page, context }) => {
  await openPlayground(page, "#/gallery/third-party-external-id");
  const name = await page.getByRole("textbox", { name: "Scenario name" }).inputValue();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toMatch(/^#s=1\./u);

  const other = await context.newPage();
  await openPlayground(other, link);
  await expect(other.getByRole("textbox", { name: "Scenario name" })).toHaveValue(name);
  await sendRequest(other);
  await expectVerdict(other, "Allowed");
});

for (const [what, fragment] of [
  ["truncated", "#s=1.q1bKSM1JLVGy"],
  ["of a later version", "#s=99.AAAA"],
  ["no link at all", "#s=%00%FF<script>alert(1)</script>"],
] as const) {
  test(`a link that is ${what} says what is wrong and leaves the page working`, async ({
    page,
  }) => {
    await openPlayground(page, fragment);
    await expect(
      page.getByText("It could not be opened. What you had is untouched."),
    ).toBeVisible();
    await sendRequest(page);
    await expectVerdict(page, "Allowed");
  });
}

test("one's own work comes back after a reload, and a link never takes its place", async ({
  page,
}) => {
  await openPlayground(page);
  const name = page.getByRole("textbox", { name: "Scenario name" });
  await name.fill("My own work");
  await name.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await page.goto("about:blank");
  await openPlayground(page);
  await expect(name).toHaveValue("My own work");

  await page.goto("about:blank");
  await openPlayground(page, "#/gallery/scp-boundary-identity");
  await expect(name).not.toHaveValue("My own work");
  await page.getByRole("button", { name: "Back to “My own work”" }).click();
  await expect(name).toHaveValue("My own work");
});

test("typing is kept as it was typed", async ({ page }) => {
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  const editor = region(page, "Policy editor").locator(".monaco-editor").first();
  await editor.click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.insertText("  // half a thought\n");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await page.goto("about:blank");
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  await expect(region(page, "Policy editor")).toContainText("// half a thought");
});
