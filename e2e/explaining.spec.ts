import type { Page } from "@playwright/test";
import { expectVerdict, openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

async function choose(page: Page, request: string): Promise<void> {
  await page.getByRole("combobox", { name: "Saved request" }).selectOption(request);
  await sendRequest(page);
  // Wherever it plays by now.
  await page.getByRole("slider", { name: "Step" }).press("End");
}

async function copyTrace(page: Page, format: string): Promise<void> {
  await page.getByRole("button", { name: "Copy trace" }).click();
  await page.getByRole("menuitem", { name: format }).click();
}

test.describe("copying the trace", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const [format, starts] of [
    ["As text", /implicitDeny|Implicitly denied/iu],
    ["As Markdown", /^## Implicitly denied/u],
    ["As JSON", /^\{\n {2}"/u],
  ] as const) {
    test(format, async ({ page }) => {
      await openPlayground(page);
      await choose(page, "Alice forgets MFA");
      await copyTrace(page, format);
      await expect(page.getByText(/^Trace copied as/u)).toBeAttached();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(starts);
    });
  }
});

test("where the clipboard is refused, the whole trace is there to be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await openPlayground(page);
  await choose(page, "Alice forgets MFA");
  await copyTrace(page, "As Markdown");
  const text = page.getByRole("dialog").getByRole("textbox", { name: "Trace" });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^## Implicitly denied/u);
});

test("the smallest fix is applied, turns the verdict, and is undone", async ({ page }) => {
  await openPlayground(page, "#/gallery/scp-boundary-identity");
  await choose(page, "DynamoDB is not in the identity-based policy");
  const asked = page.getByRole("button", { name: "What would allow it?" });
  await asked.click();
  const dialog = page.getByRole("dialog", { name: "What would allow it" });
  const first = dialog
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
    .first();
  await expect(first).toContainText("added:");
  await first.getByRole("button", { name: "Apply" }).click();
  await expect(dialog).toBeHidden();
  await expectVerdict(page, "Allowed");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expectVerdict(page, "Implicitly denied");
});

test("a Deny is not taken away: the dialog says whose statement it is", async ({ page }) => {
  await openPlayground(page, "#/gallery/scp-boundary-identity");
  await choose(page, "Deleting a bucket is denied at the root");
  await page.getByRole("button", { name: "What would allow it?" }).click();
  const dialog = page.getByRole("dialog", { name: "What would allow it" });
  await expect(dialog).toContainText("KeepBuckets");
  await expect(dialog).toContainText("no edit here takes a Deny away");
  await expect(dialog.getByRole("button", { name: "Apply" })).toHaveCount(0);
});

test("an allowed request is asked what would deny it", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "What would deny it?" }).click();
  const dialog = page.getByRole("dialog", { name: "What would deny it" });
  await dialog.getByRole("button", { name: "Apply" }).first().click();
  await expectVerdict(page, "Explicitly denied");
});

test("what the last edit turned is told, leads to the request, and is undone from there", async ({
  page,
}) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "What would deny it?" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).first().click();
  const checks = region(page, "Checks");
  await expect(checks).toContainText(/requests? comes? out otherwise/u);
  await checks
    .getByRole("button", { name: /Allowed.*becomes.*Explicitly denied/u })
    .first()
    .click();
  await expectVerdict(page, "Explicitly denied");
  await checks.getByRole("button", { name: "Take it back" }).click();
  await expect(checks).not.toContainText("out otherwise");
  await expectVerdict(page, "Allowed");
});

test("what the last edit turned is dismissed, until the next edit", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "What would deny it?" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).first().click();
  const checks = region(page, "Checks");
  await checks.getByRole("button", { name: "Dismiss what changed" }).click();
  await expect(checks).not.toContainText("out otherwise");
  await page.getByRole("button", { name: "What would allow it?" }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(checks).toContainText("out otherwise");
});
