import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

function entity(page: Page, name: RegExp): Locator {
  return page.getByRole("tree", { name: "Entities" }).getByRole("treeitem", { name });
}

function node(page: Page, name: RegExp): Locator {
  return region(page, "Canvas").getByRole("group", { name });
}

/** Where it stands in the window. */
async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press("ControlOrMeta+V");
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.describe("by name", () => {
  test("errors stand in the field, and what is typed is made in the account at hand", async ({
    page,
  }) => {
    await openPlayground(page);
    await node(page, /^S3 bucket reports/u).focus();
    await page.keyboard.press("n");
    const field = page.getByRole("combobox", { name: "What to create" });
    await expect(field).toBeFocused();
    await expectNoAxeFindings(page);
    await page.keyboard.type("r search-role");
    await expect(page.getByRole("alert")).toHaveText("The name search-role is taken.");
    await page.keyboard.type("-2");
    await expect(page.getByRole("alert")).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(field).toBeHidden();
    await expect(node(page, /^Role search-role-2, account 222222222222/u)).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(entity(page, /^search-role-2/u)).toHaveCount(0);
  });

  test("a double click asks at that place, in Korean words too", async ({ page }) => {
    await openPlayground(page);
    const account = await boxOf(node(page, /^Account Reports/u));
    await page.mouse.dblclick(account.x + 40, account.y + account.height - 12);
    await expect(page.getByRole("combobox", { name: "What to create" })).toBeFocused();
    await page.keyboard.type("버킷 logs");
    await page.keyboard.press("Enter");
    await expect(node(page, /^S3 bucket logs, account 222222222222/u)).toBeVisible();
  });
});

test.describe("from the palette", () => {
  test("what is dragged is made in the account it is dropped on; Escape lets go of it", async ({
    page,
  }) => {
    await openPlayground(page);
    await page.getByRole("button", { name: "Drawing palette" }).click();
    const palette = page.getByRole("toolbar", { name: "Drawing palette" });
    const queue = palette.getByRole("button", { name: "SQS queue" });
    await expect(queue).toBeVisible();
    await expectNoAxeFindings(page);
    const account = await boxOf(node(page, /^Account Search/u));
    const [x, y] = [account.x + account.width - 120, account.y + 130];
    await queue.hover();
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await expect(page.getByText("into Search")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(entity(page, /^queue,/u)).toHaveCount(0);
    await queue.hover();
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expect(node(page, /^SQS queue queue, account 111111111111/u)).toBeVisible();
  });

  test("by key, each kind goes where it fits", async ({ page }) => {
    await openPlayground(page);
    await entity(page, /^Reports/u)
      .first()
      .click();
    await page.getByRole("button", { name: "Drawing palette" }).press("Enter");
    const palette = page.getByRole("toolbar", { name: "Drawing palette" });
    await palette.getByRole("button", { name: "User" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(palette.getByRole("button", { name: "Group" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(node(page, /^Group group, account 222222222222/u)).toBeFocused();
  });
});

test("Ctrl and an arrow make a connected one, and ask for its name", async ({ page }) => {
  await openPlayground(page);
  await node(page, /^User bob/u).focus();
  await page.keyboard.press("ControlOrMeta+ArrowRight");
  await page.getByRole("menuitem", { name: "Group" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("group");
  await page.keyboard.type("readers");
  await page.keyboard.press("Enter");
  await expect(node(page, /^Group readers/u)).toBeFocused();
  await expect(region(page, "Inspector")).toContainText("bob");
});

test.describe("from the clipboard", () => {
  test("an ARN brings its account along", async ({ page }) => {
    await openPlayground(page);
    await node(page, /^User bob/u).focus();
    await paste(page, "arn:aws:iam::555555555555:role/service/deploy");
    await expect(node(page, /^Role deploy, account 555555555555/u)).toBeFocused();
  });

  test("a policy asks where to go, what is selected first", async ({ page }) => {
    await openPlayground(page);
    await entity(page, /^bob/u).click();
    await paste(
      page,
      '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }] }',
    );
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("radio").first()).toBeChecked();
    await expectNoAxeFindings(page);
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(region(page, "Inspector").getByRole("tab", { name: /Pasted/u })).toBeVisible();
  });

  test("IAM's output becomes an account, and what was left out is named", async ({ page }) => {
    await openPlayground(page);
    await page.keyboard.press("ControlOrMeta+K");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").fill("Paste from the");
    await page.keyboard.press("Enter");
    await dialog.getByRole("textbox", { name: "Pasted text" }).fill(
      JSON.stringify({
        UserDetailList: [
          {
            UserName: "dana",
            Path: "/",
            Arn: "arn:aws:iam::444444444444:user/dana",
            GroupList: ["devs"],
          },
          { UserName: "nobody" },
        ],
        GroupDetailList: [
          { GroupName: "devs", Path: "/", Arn: "arn:aws:iam::444444444444:group/devs" },
        ],
      }),
    );
    await expect(dialog).toContainText("New: 1 account, 1 user, 1 group");
    await expect(dialog).toContainText("UserDetailList[1]: no ARN with an account and a name");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(dialog).toBeHidden();
    await expect(node(page, /^User dana, account 444444444444/u)).toBeVisible();
  });
});

test("of two boundaries the second is refused by the name of the first", async ({ page }) => {
  await openPlayground(page);
  await node(page, /^User bob/u).focus();
  await page.keyboard.press("n");
  await expect(page.getByRole("combobox", { name: "What to create" })).toBeFocused();
  await page.keyboard.type("p first");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("p second");
  await page.keyboard.press("Enter");
  await expect(entity(page, /^second,/u)).toBeVisible();
  const dialog = page.getByRole("dialog");
  await node(page, /^User bob/u).focus();
  await page.keyboard.press("c");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("first");
  await dialog.getByRole("radio", { name: /boundary of bob/u }).check();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(node(page, /^User bob/u)).toBeFocused();
  await page.keyboard.press("c");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("second");
  await expect(dialog).toContainText("Attach second to bob");
  await expect(dialog.getByRole("alert")).toContainText("policy/first), and AWS allows one.");
});

test("a line drawn from a handle, at any zoom, asks what to write and shows what was written", async ({
  page,
}) => {
  await openPlayground(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  const role = await boxOf(node(page, /^Role search-role/u));
  const bob = await boxOf(node(page, /^User bob/u));
  await page.mouse.move(bob.x + bob.width + 8, bob.y + bob.height / 2);
  await page.mouse.down();
  await page.mouse.move(role.x + 60, role.y + 20, { steps: 6 });
  await page.mouse.up();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Let search-role trust bob, in its trust policy");
  await dialog.getByRole("button", { name: "Connect" }).click();
  await expect(region(page, "Policy editor")).toContainText("user/bob");
});
