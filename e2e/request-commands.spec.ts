import type { Locator, Page } from "@playwright/test";
import { openPlayground, openScenarioFile, region } from "./support/playground.ts";
import { chooseInField, expectNoViolations, requestField } from "./support/request.ts";
import { expect, test } from "./support/test.ts";

/** Opens the commands beside the request. */
async function openCommands(page: Page): Promise<Locator> {
  await region(page, "Request").getByRole("button", { name: "AWS CLI", exact: true }).click();
  const panel = region(page, "AWS CLI");
  await expect(panel.getByRole("figure", { name: "The call" })).toBeVisible();
  return panel;
}

test("the commands follow the request while it is edited, and are still there on the next visit", async ({
  page,
}) => {
  await openPlayground(page);
  const panel = await openCommands(page);
  const call = panel.getByRole("figure", { name: "The call" });
  await expect(call).toContainText("aws s3api get-object --bucket reports --key 2026/q1.csv");
  await expect(panel.getByRole("figure", { name: "Assume role 1" })).toContainText(
    "aws sts assume-role --role-arn arn:aws:iam::222222222222:role/search-role",
  );
  await expect(panel).toContainText("Fill in the places in angle brackets");
  const profiles = panel.getByRole("figure", { name: "Profiles for ~/.aws/config" });
  await expect(profiles).toContainText("[profile search-role]");

  await chooseInField(page, "Resource", "arn:aws:s3:::reports/it's.csv");
  await expect(call).toContainText(String.raw`'it'\''s.csv'`);
  await panel.getByRole("combobox", { name: "Quoted for" }).selectOption("powershell");
  await expect(call).toContainText("'it''s.csv'");
  await chooseInField(page, "Action", "s3:ListBucket");
  await expect(call).toContainText("aws s3api list-objects-v2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(call).toContainText("aws s3api get-object");
  await page.getByRole("combobox", { name: "Saved request" }).selectOption("1");
  await expect(panel.getByRole("figure", { name: "Assume role 1" })).not.toContainText("serial");

  await page.reload();
  await expect(panel.getByRole("figure", { name: "The call" })).toBeVisible();
});

test("by keyboard the commands open, are come to and closed, and the focus goes back", async ({
  page,
}) => {
  await openPlayground(page);
  await region(page, "Request").getByRole("button", { name: "AWS CLI", exact: true }).focus();
  await page.keyboard.press("$");
  const panel = region(page, "AWS CLI");
  await expect(panel).toBeFocused();
  const border = page.getByRole("separator", { name: "Resize request and AWS CLI commands" });
  const width = Number(await border.getAttribute("aria-valuenow"));
  await border.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(border).not.toHaveAttribute("aria-valuenow", String(width));
  await expectNoViolations(page);
  await panel.getByRole("combobox", { name: "Quoted for" }).focus();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  const button = region(page, "Request").getByRole("button", { name: "AWS CLI", exact: true });
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

test("on a phone the commands stand below the request", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayground(page);
  const panel = await openCommands(page);
  await panel.scrollIntoViewIfNeeded();
  const [commands, request] = await Promise.all([
    panel.boundingBox(),
    region(page, "Request").boundingBox(),
  ]);
  expect(commands?.y).toBeGreaterThanOrEqual((request?.y ?? 0) + (request?.height ?? 0));
  expect(commands?.width).toBeLessThanOrEqual(390);
});

test("a session of the user's own is made first", async ({ page }) => {
  await openPlayground(page);
  const panel = await openCommands(page);
  await region(page, "Request").getByRole("button", { name: "More" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("switch", { name: "Signs with temporary credentials of GetSessionToken" })
    .click();
  await dialog.getByRole("button", { name: "Done" }).click();
  const made = panel.getByRole("figure", { name: "Make the caller's session" });
  await expect(made).toContainText("aws sts get-session-token --profile alice");
  await expect(panel).toContainText("under the name alice-session");
  await expect(panel.getByRole("figure", { name: "Assume role 1" })).toContainText(
    "--profile alice-session",
  );
});

test.describe("where copying is allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("each command is copied, and all of them", async ({ page }) => {
    await openPlayground(page);
    const panel = await openCommands(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const call = panel.getByRole("figure", { name: "The call" });
    await call.getByRole("button", { name: "Copy: The call" }).click();
    const text = (await call.locator("code").textContent()) ?? "";
    await expect.poll(copied).toBe(text);
    await panel.getByRole("button", { name: "Copy all commands" }).click();
    const first = await panel.getByRole("figure", { name: "Assume role 1" }).textContent();
    await expect.poll(copied).toBe(`${first}\n${text}\n`);
  });
});

test("what the browser will not copy is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openPlayground(page);
  const panel = await openCommands(page);
  const call = panel.getByRole("figure", { name: "The call" });
  await call.getByRole("button", { name: "Copy: The call" }).click();
  await expect(panel).toContainText("The text is selected");
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await call.locator("code").textContent());
});

test.describe("the credentials that sign", () => {
  const ACTIVE = "AKIAIOSFODNN7EXAMPLE";
  const INACTIVE = "AKIAI44QH8DHBEXAMPLE";
  const INSTANCE = "arn:aws:ec2:us-east-1:111111111111:instance/i-0abc";
  const POD = "arn:aws:eks:us-east-1:111111111111:podidentityassociation/main/a-0abc";
  const everything = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  };
  const scenario = {
    version: 1,
    name: "Keys",
    accounts: [
      {
        id: "111111111111",
        users: [
          {
            name: "alice",
            inlinePolicies: [{ name: "All", document: everything }],
            accessKeys: [
              { id: ACTIVE, active: true, ageDays: 12 },
              { id: INACTIVE, active: false, ageDays: 400 },
            ],
          },
        ],
        roles: [
          {
            name: "app",
            assumeRolePolicyDocument: {
              Version: "2012-10-17",
              Statement: [
                {
                  Effect: "Allow",
                  Principal: { Service: ["ec2.amazonaws.com", "pods.eks.amazonaws.com"] },
                  Action: "sts:AssumeRole",
                },
              ],
            },
            inlinePolicies: [{ name: "All", document: everything }],
          },
        ],
        resources: [INSTANCE, POD].map((arn) => ({
          arn,
          role: "arn:aws:iam::111111111111:role/app",
        })),
      },
    ],
    requests: [
      {
        name: "Alice lists",
        principal: "arn:aws:iam::111111111111:user/alice",
        action: "s3:ListAllMyBuckets",
        resource: "*",
      },
    ],
  };

  test.beforeEach(async ({ page }) => {
    await openPlayground(page);
    await openScenarioFile(page, "keys.scenario.json", JSON.stringify(scenario));
    await expect(requestField(page, "Action")).toHaveValue("s3:ListAllMyBuckets");
  });

  test("one of several access keys is chosen; an inactive one ends at authentication", async ({
    page,
  }) => {
    const request = region(page, "Request");
    const key = request.getByRole("combobox", { name: "Access key that signs" });
    await expect(key).toHaveValue("");
    await key.selectOption(ACTIVE);
    await expectNoViolations(page);
    await request.getByRole("button", { name: "Send request" }).click();
    const verdict = page.getByRole("status", { name: "Verdict" });
    await expect(verdict).toContainText("Allowed");
    await key.selectOption(INACTIVE);
    await expect(verdict).toContainText("Implicitly denied");
    await expect(verdict).toContainText(INACTIVE);
    await expect(page.getByRole("figure", { name: "AWS would print" })).toContainText(
      "InvalidClientTokenId: The security token included in the request is invalid.",
    );
    await chooseInField(page, "Principal", "anonymous");
    await expect(key).toBeHidden();
  });

  test("what can be passed to a workload's session is asked for, and what cannot is said", async ({
    page,
  }) => {
    await chooseInField(page, "Principal", INSTANCE);
    const more = region(page, "Request").getByRole("button", { name: "More" });
    await more.click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("starts this session and passes nothing with it");
    await expect(dialog.getByRole("button", { name: "Add a session policy" })).toBeHidden();
    await dialog.getByRole("button", { name: "Done" }).click();
    await chooseInField(page, "Principal", POD);
    await more.click();
    await expect(dialog).toContainText("can pass session policies with it");
    await dialog.getByRole("button", { name: "Add a session policy" }).click();
    await expect(page.locator(".monaco-editor").first()).toBeVisible();
    await region(page, "Request").getByRole("button", { name: "Send request" }).click();
    await expect(page.getByRole("tree", { name: "Trace" })).toContainText("Session policies");
  });
});
