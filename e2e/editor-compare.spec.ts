import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const DENYING = '{ "Version": "2012-10-17", "Statement": [] }';

function editorOf(page: Page): Locator {
  return region(page, "Policy editor").locator(".monaco-editor").first();
}

/** Opens the team's policy and makes it say something else, as a person pastes. */
async function changePolicy(page: Page): Promise<void> {
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  await editorOf(page).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), DENYING);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await expect(editorOf(page)).toContainText('"Statement": []');
}

test("a policy is compared with the example, and put back as one step of undo", async ({
  page,
}) => {
  await changePolicy(page);
  const editor = region(page, "Policy editor");
  await editor.getByRole("button", { name: "Compare with earlier versions" }).click();
  await expect(editor.locator(".monaco-diff-editor")).toBeVisible();
  await expect(editor.getByRole("combobox", { name: "Compare with" })).toBeFocused();
  await expect(editor).toContainText(/\d+ differences?/u);
  // What it said and what it says now, each by its name.
  await expect(editor.getByRole("textbox", { name: /, as it is now/u })).toHaveCount(1);

  await page.keyboard.press("F7");
  await expect(editor.getByRole("status")).toHaveText(/^Difference 1 of \d+, line \d+\. Was: /u);

  await editor.getByRole("button", { name: "Put this version back" }).click();
  await expect(editor.locator(".monaco-diff-editor")).toHaveCount(0);
  await expect(editorOf(page)).toContainText("sts:AssumeRole");
  await expect(editor).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editorOf(page)).toContainText('"Statement": []');
});

test("a policy is compared with what it said before the last edit, from its menu", async ({
  page,
}) => {
  await changePolicy(page);
  await region(page, "Inspector")
    .getByRole("button", { name: "Actions for AssumeSearchRole" })
    .click();
  await page.getByRole("menuitem", { name: "Compare with earlier versions" }).click();
  const editor = region(page, "Policy editor");
  const choice = editor.getByRole("combobox", { name: "Compare with" });
  await expect(choice.getByRole("option")).toHaveText([
    "Compare with the example as it came",
    "Compare with before: Edit AssumeSearchRole",
  ]);
  await choice.selectOption({ index: 1 });
  await expect(editor).toContainText(/\d+ differences?/u);
  await page.keyboard.press("Escape");
  await expect(editor.locator(".monaco-diff-editor")).toHaveCount(0);
  await expect(editorOf(page)).toContainText('"Statement": []');
});

test("a policy that nobody changed has nothing to be compared with", async ({ page }) => {
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  const editor = region(page, "Policy editor");
  await editor.getByRole("button", { name: "Compare with earlier versions" }).click();
  await expect(editor).toContainText("There is nothing to compare it with.");
  await editor.getByRole("button", { name: "End comparison" }).click();
  await expect(editorOf(page)).toBeVisible();
});
