import type { Locator, Page } from "@playwright/test";
import { openPlayground, openScenarioFile, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const ALICE = "arn:aws:iam::111111111111:user/alice";

async function choose(page: Page, item: string): Promise<Locator> {
  await region(page, "Request").getByRole("button", { name: "Requests", exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

function field(page: Page, name: string): Locator {
  return region(page, "Request").getByRole("combobox", { name, exact: true });
}

test.describe("from a denial", () => {
  test("a pasted message becomes a request that expects the same answer, and undo takes it back", async ({
    page,
  }) => {
    await openPlayground(page);
    const dialog = await choose(page, "From a denial…");
    await dialog
      .getByRole("textbox", { name: "Denial" })
      .fill(
        `User: ${ALICE} is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::elsewhere/q1.csv because no identity-based policy allows the s3:PutObject action`,
      );
    await expect(dialog).toContainText("no Allow in: Identity-based policies");
    await expect(dialog).toContainText(
      "Resource arn:aws:s3:::elsewhere/q1.csv is not in this scenario.",
    );
    await dialog.getByRole("button", { name: "Add request" }).click();

    await expect(dialog).toBeHidden();
    await expect(field(page, "Principal")).toHaveValue(ALICE);
    await expect(field(page, "Action")).toHaveValue("s3:PutObject");
    await expect(field(page, "Resource")).toHaveValue("arn:aws:s3:::elsewhere/q1.csv");
    await expect(
      region(page, "Request").getByRole("combobox", { name: "Saved request" }),
    ).toHaveText(/Denied: s3:PutObject/u);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(field(page, "Resource")).not.toHaveValue("arn:aws:s3:::elsewhere/q1.csv");
  });

  test("a CloudTrail event gives the caller, the object and the context", async ({ page }) => {
    await openPlayground(page);
    const dialog = await choose(page, "From a denial…");
    await dialog.getByRole("textbox", { name: "Denial" }).fill(
      JSON.stringify({
        eventTime: "2026-03-01T12:00:00Z",
        eventSource: "s3.amazonaws.com",
        eventName: "GetObject",
        sourceIPAddress: "203.0.113.9",
        errorCode: "AccessDenied",
        errorMessage: "Access Denied",
        userIdentity: { type: "IAMUser", arn: ALICE, accountId: "111111111111" },
        requestParameters: { bucketName: "reports", key: "2026/q1.csv" },
      }),
    );
    await expect(dialog).toContainText("aws:SourceIp = 203.0.113.9");
    await dialog.getByRole("button", { name: "Add request" }).click();
    await expect(field(page, "Resource")).toHaveValue("arn:aws:s3:::reports/2026/q1.csv");
    await expect(page.getByRole("button", { name: "Context (1)" })).toBeVisible();
  });

  test("what a message leaves out is asked for, and other text is refused with the reason", async ({
    page,
  }) => {
    await openPlayground(page);
    const dialog = await choose(page, "From a denial…");
    const text = dialog.getByRole("textbox", { name: "Denial" });
    const add = dialog.getByRole("button", { name: "Add request" });
    await text.fill("Hello.");
    await expect(dialog).toContainText("No AWS denial was found in the text.");
    await expect(text).toHaveAttribute("aria-invalid", "true");
    await expect(add).toBeDisabled();

    await text.fill(
      "An error occurred (AccessDenied) when calling the GetObject operation: Access Denied",
    );
    await expect(text).toHaveAttribute("aria-invalid", "false");
    await expect(add).toBeDisabled();
    await dialog.getByRole("combobox", { name: "Principal" }).fill(ALICE);
    await page.keyboard.press("Tab");
    await dialog.getByRole("combobox", { name: "Action" }).fill("s3:GetObject");
    await page.keyboard.press("Tab");
    await add.click();
    await expect(field(page, "Principal")).toHaveValue(ALICE);
    await expect(field(page, "Resource")).toHaveValue("*");
  });
});

test.describe("the action", () => {
  test("is completed from all of AWS's actions", async ({ page }) => {
    await openPlayground(page);
    const action = field(page, "Action");
    await action.click();
    await action.fill("xray:puttrace");
    await page.getByRole("option", { name: "xray:PutTraceSegments" }).click();
    await expect(action).toHaveValue("xray:PutTraceSegments");
  });

  test("that AWS does not have is told, with the nearest that it has", async ({ page }) => {
    await openPlayground(page);
    const action = field(page, "Action");
    await action.fill("s3:GetObjet");
    await action.press("Enter");
    await expect(region(page, "Request")).toContainText(
      "AWS's reference has no action s3:GetObjet.",
    );
    await region(page, "Request").getByRole("button", { name: "s3:GetObject" }).click();
    await expect(action).toHaveValue("s3:GetObject");
    await expect(region(page, "Request")).not.toContainText("AWS's reference has no action");
  });
});

test("an action is found by the words of its name", async ({ page }) => {
  await openPlayground(page);
  const action = field(page, "Action");
  await action.click();
  await action.fill("create bucket");
  await page.getByRole("option", { name: "s3:CreateBucket", exact: false }).first().click();
  await expect(action).toHaveValue(/^s3:CreateBucket/u);
});

test("the trace of another request is open down to what decided it, and no further", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPlayground(page);
  const send = page.getByRole("button", { name: "Send request" });
  const trace = page.getByRole("tree", { name: "Trace" });
  await send.click();
  const request = trace.getByRole("treeitem", { name: /^Request: s3:GetObject/u });
  await expect(request).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("combobox", { name: "Saved request" }).selectOption("1");
  await send.click();
  await expect(request).toHaveAttribute("aria-expanded", "false");
});

test("whoever deletes the last request is where the next one is added", async ({ page }) => {
  await openPlayground(page);
  const scenario = {
    version: 1,
    name: "One request",
    accounts: [{ id: "111111111111", name: "A", users: [{ name: "alice" }] }],
    requests: [{ name: "Only", principal: "anonymous", action: "s3:ListBucket", resource: "*" }],
  };
  await openScenarioFile(page, "one.scenario.json", JSON.stringify(scenario));
  const request = region(page, "Request");
  await expect(request.getByRole("combobox", { name: "Saved request" })).toContainText("Only");
  await request.getByRole("button", { name: "Requests", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).focus();
  await page.keyboard.press("Enter");
  const add = request.getByRole("button", { name: "Add request" });
  await expect(add).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(request.getByRole("combobox", { name: "Saved request" })).toContainText(
    "New request",
  );
});
