import type { Page } from "@playwright/test";
import { expectVerdict, openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Replaces what the open policy says, as a person pastes. */
async function writePolicy(page: Page, text: string): Promise<void> {
  const editor = region(page, "Policy editor").locator(".monaco-editor").first();
  await editor.click();
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
}

async function openPolicyOf(page: Page, entity: string): Promise<void> {
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: new RegExp(`^${entity},`, "u") })
    .click();
  await expect(region(page, "Policy editor").locator(".monaco-editor").first()).toBeVisible();
}

test("editing a policy changes the verdict as one types, and undo brings it back", async ({
  page,
}) => {
  await openPlayground(page);
  await sendRequest(page);
  await expectVerdict(page, "Allowed");
  await page.getByRole("button", { name: "Last step" }).click();
  await openPolicyOf(page, "search-team");
  await writePolicy(page, '{ "Version": "2012-10-17", "Statement": [] }');
  await expectVerdict(page, "Implicitly denied");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectVerdict(page, "Allowed");
  await page.getByRole("button", { name: "Redo" }).click();
  await expectVerdict(page, "Implicitly denied");
});

test("a broken policy stays editable, is underlined, and is named in the trace", async ({
  page,
}) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "Last step" }).click();
  await openPolicyOf(page, "search-team");
  await writePolicy(page, '{ "Version": "2012-10-17", "Statement": [');
  await expectVerdict(page, "Implicitly denied");
  await expect(region(page, "Policy editor")).toContainText('"Statement": [');
  await expect(region(page, "Findings in this policy")).not.toHaveText(/^\s*$/u);
  await expect(page.getByRole("tree", { name: "Trace" })).toContainText(
    "AWS would refuse this policy",
  );
});

test("an unknown element is reported where it stands", async ({ page }) => {
  await openPlayground(page);
  await openPolicyOf(page, "search-team");
  await writePolicy(
    page,
    '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Acton": "s3:*", "Resource": "*" }] }',
  );
  await expect(region(page, "Findings in this policy")).toContainText("Acton");
});

test("an account outside any organization says that no control policy limits it", async ({
  page,
}) => {
  await openPlayground(page);
  await page.getByRole("treeitem", { name: /^Reports, Account/u }).click();
  await expect(region(page, "Inspector")).toContainText(
    "This account is in no organization, so no control policy limits it.",
  );
});
