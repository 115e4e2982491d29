import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const BROKEN =
  '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n' +
  '      "Action": "s3:GetObjct",\n      "Resource": "*"\n    }\n  ]\n}';

const READ = BROKEN.replace("s3:GetObjct", "s3:Get*");

function editorOf(page: Page): Locator {
  return region(page, "Policy editor").locator(".monaco-editor").first();
}

/** Opens the policy of the example's team, with another text in it. */
async function openPolicy(page: Page, text: string): Promise<void> {
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  await editorOf(page).click();
  await paste(page, text, "ControlOrMeta+A");
}

/** As a person pastes, which no editor completes or corrects. */
async function paste(page: Page, text: string, ...before: readonly string[]): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  for (const key of before) await page.keyboard.press(key);
  await page.keyboard.press("ControlOrMeta+V");
}

/** Puts the cursor behind the first place where a text stands. */
async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+F");
  const find = region(page, "Policy editor").getByRole("textbox", { name: /^Find/u });
  await find.fill(text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
}

function suggestions(page: Page): Locator {
  return page.locator(".suggest-widget .monaco-list-row");
}

test("actions are completed with their access level", async ({ page }) => {
  await openPolicy(page, BROKEN.replace("s3:GetObjct", "s3:"));
  await goTo(page, "s3:");
  await page.keyboard.type("GetObjectTa");
  await expect(suggestions(page).first()).toContainText("s3:GetObjectTagging");
  await expect(suggestions(page).first()).toContainText("Read");
  await page.keyboard.press("Enter");
  await expect(editorOf(page)).toContainText('"s3:GetObjectTagging"');
});

test("a wildcard is completed with how many actions it stands for", async ({ page }) => {
  await openPolicy(page, BROKEN.replace("s3:GetObjct", "s3:"));
  await goTo(page, "s3:");
  await page.keyboard.type("Get*");
  await expect(suggestions(page).filter({ hasText: "s3:Get*" })).toContainText(/\d+ actions/u);
});

test("an action is found by its name alone", async ({ page }) => {
  await openPolicy(page, BROKEN.replace("s3:GetObjct", ""));
  await goTo(page, '"Action": "');
  await page.keyboard.type("assumero");
  await expect(suggestions(page).filter({ hasText: "sts:AssumeRole" }).first()).toBeVisible();
});

test("only elements the policy may have here are offered", async ({ page }) => {
  await openPolicy(page, BROKEN.replace('"Resource": "*"', '""'));
  await goTo(page, '""');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ControlOrMeta+Space");
  await expect(suggestions(page).filter({ hasText: "Condition" })).toBeVisible();
  await expect(suggestions(page).filter({ hasText: "Resource" }).first()).toBeVisible();
  await expect(suggestions(page).filter({ hasText: "Principal" })).toHaveCount(0);
  await expect(suggestions(page).filter({ hasText: "Effect" })).toHaveCount(0);
});

test("hovering a wildcard tells what it stands for", async ({ page }) => {
  await openPolicy(page, READ);
  await editorOf(page).getByText("s3:Get", { exact: false }).last().hover();
  await expect(page.locator(".monaco-hover:not(.hidden)")).toContainText(/\d+ actions/u);
});

test("a typing error is mended from the list of problems", async ({ page }) => {
  await openPolicy(page, BROKEN);
  await page
    .getByRole("button", { name: /^Mend: Replace "s3:GetObjct" with "s3:GetObject"/u })
    .click();
  await expect(editorOf(page)).toContainText('"s3:GetObject"');
  await expect(page.getByRole("button", { name: /^Mend: Replace/u })).toHaveCount(0);
});

test("a typing error is mended in the editor by keyboard", async ({ page }) => {
  await openPolicy(page, BROKEN);
  await expect(region(page, "Findings in this policy")).toContainText("GetObjct");
  await goTo(page, "s3:GetObj");
  await page.keyboard.press("ControlOrMeta+.");
  await expect(page.getByText('Replace "s3:GetObjct" with "s3:GetObject"').first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(editorOf(page)).toContainText('"s3:GetObject"');
});

test("each statement says in plain language what it does, until that is switched off", async ({
  page,
}) => {
  await openPolicy(page, READ);
  const sentence = editorOf(page).getByText(
    /^Allows s3:Get\* \(\d+ actions\) on every resource\.$/u,
  );
  await expect(sentence).toBeVisible();
  await page.getByRole("button", { name: "Plain-language sentences" }).click();
  await expect(sentence).toHaveCount(0);
});

test("the size meter follows the text", async ({ page }) => {
  await openPolicy(page, READ);
  const meter = page.getByRole("meter", { name: "Policy size" });
  const before = Number(await meter.getAttribute("aria-valuenow"));
  await goTo(page, "s3:Get");
  await page.keyboard.type("Bucket");
  await page.keyboard.press("Escape");
  await expect(meter).toHaveAttribute("aria-valuenow", String(before + "Bucket".length));
});

test("an AWS managed policy is found, read and copied into the account", async ({ page }) => {
  await openPlayground(page);
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  await page.getByRole("button", { name: "Add policy" }).click();
  await page.getByRole("menuitem", { name: "Browse AWS managed policies…" }).click();
  const dialog = page.getByRole("dialog", { name: "AWS managed policies" });
  await dialog.getByRole("searchbox", { name: "Search by name" }).fill("s3 readonly");
  await dialog.getByRole("button", { name: "AmazonS3ReadOnlyAccess" }).click();
  await expect(dialog).toContainText('"s3:Get*"');
  await dialog.getByRole("button", { name: "Copy as customer managed" }).click();
  await expect(dialog).toBeHidden();
  await expect(editorOf(page)).toContainText('"s3:Get*"');
  await expect(region(page, "Inspector")).toContainText("policy/AmazonS3ReadOnlyAccess");
});
