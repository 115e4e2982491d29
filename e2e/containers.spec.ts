import { AxeBuilder } from "@axe-core/playwright";
import { boxOf, drag, expectSaid, node, openCanvas, row } from "./support/canvas.ts";
import { expectVerdict, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("a rename shows every text it rewrites, and is one step", async ({ page }) => {
  await openCanvas(page);
  await sendRequest(page);
  await node(page, /^Role search-role,/u).focus();
  await page.keyboard.press("F2");
  const dialog = page.getByRole("dialog", { name: "Rename search-role" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("reader");
  const policy = dialog.getByRole("group", { name: "AssumeSearchRole of search-team" });
  await expect(policy).toContainText("removed:");
  await expect(policy).toContainText(":role/reader");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(node(page, /^Role reader,/u)).toBeVisible();
  await expectVerdict(page, "Allowed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(node(page, /^Role search-role,/u)).toBeVisible();
  await expect(row(page, /^search-role,/u)).toHaveAttribute("aria-selected", "true");
});

test("dragged into another account, it asks about what names it", async ({ page }) => {
  await openCanvas(page);
  const account = await boxOf(node(page, /^Account Search,/u));
  await drag(page, node(page, /^Role search-role,/u), {
    x: account.x + account.width - 60,
    y: account.y + account.height - 30,
  });
  const dialog = page.getByRole("dialog", { name: "Move search-role to another account" });
  await expect(dialog).toContainText("arn:aws:iam::111111111111:role/search-role");
  await expect(dialog.getByRole("radio", { name: /^Rewrite the \d places/u })).toBeChecked();
  await expect(
    dialog.getByRole("group", { name: "AssumeSearchRole of search-team" }),
  ).toContainText("arn:aws:iam::111111111111:role/search-role");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(node(page, /^Role search-role, account 111111111111/u)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(node(page, /^Role search-role, account 222222222222/u)).toBeVisible();
});

test("moved to another account by menu, texts can be left as they are", async ({ page }) => {
  await openCanvas(page);
  await node(page, /^Role search-role,/u).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move to account…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^Leave every text/u }).check();
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await sendRequest(page);
  await expectVerdict(page, "Implicitly denied");
});

test("an account is put into a unit and out of the organization", async ({ page }) => {
  await openCanvas(page, "#/gallery/scp-boundary-identity");
  await node(page, /^Account Shop production,/u).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move to organizational unit…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("combobox", { name: "Organizational unit" })
    .selectOption("No organization");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expectSaid(
    page,
    "Moved Shop production out of its organization. Inherits no longer: SCP KeepBuckets of Root, SCP ApprovedServices of Workloads",
  );
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const unit = await boxOf(node(page, /^Organizational unit Workloads/u));
  const header = node(page, /^Account Shop production,/u);
  const { x, y } = await boxOf(header);
  await page.mouse.move(x + 60, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 66, y + 16, { steps: 2 });
  await page.mouse.move(unit.x + unit.width / 2, unit.y + unit.height / 2, { steps: 6 });
  await page.mouse.up();
  await expectSaid(page, /^Moved Shop production into Workloads\. Inherits now: /u);
});

test("a collapsed account is a card where lines end, after a reload too", async ({ page }) => {
  await openCanvas(page);
  await node(page, /^Account Reports,/u).focus();
  await page.keyboard.press("Shift+Enter");
  await expect(node(page, /^Account Reports, 222222222222, collapsed, 2 inside/u)).toBeFocused();
  await expect(node(page, /^Role search-role,/u)).toHaveCount(0);
  await expect(
    region(page, "Canvas").getByRole("img", {
      name: /allows sts:AssumeRole on account 222222222222/u,
    }),
  ).toBeAttached();
  await page.reload();
  await node(page, /^Account Reports, .*collapsed/u).focus();
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Shift+Enter");
  await expect(node(page, /^Role search-role,/u)).toBeVisible();
});

test("facts that were texts only can be edited: path, access keys", async ({ page }) => {
  await openCanvas(page);
  await row(page, /^alice,/u).click();
  const inspector = region(page, "Inspector");
  await inspector.getByRole("textbox", { name: "Path" }).fill("staff");
  await page.keyboard.press("Enter");
  await expect(inspector).toContainText("arn:aws:iam::111111111111:user/staff/alice");
  await inspector.getByRole("button", { name: "Another access key" }).click();
  await expect(inspector.getByRole("switch", { name: /^AKIA/u })).toHaveCount(2);
});

test("tags are added by keyboard alone, and what one has keeps its value", async ({ page }) => {
  await openCanvas(page);
  await row(page, /^reports,/u).click();
  const inspector = region(page, "Inspector");
  const value = inspector.getByRole("textbox", { name: "Value of team" });
  await inspector.getByRole("button", { name: "Add tag" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("team");
  await page.keyboard.press("Enter");
  await expect(value).toBeFocused();
  await page.keyboard.type("search");
  await page.keyboard.press("Enter");
  await inspector.getByRole("button", { name: "Add tag" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("team");
  await page.keyboard.press("Enter");
  await expect(value).toHaveValue("search");
  await expect(inspector.getByRole("button", { name: "Add tag" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(inspector.getByRole("textbox", { name: "Key" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inspector.getByRole("button", { name: "Add tag" })).toBeFocused();
});

test("axe finds nothing with several selected, a note and a collapsed account", async ({
  page,
}) => {
  await openCanvas(page);
  await node(page, /^Account Reports,/u).focus();
  await page.keyboard.press("Shift+Enter");
  await expect(node(page, /^Account Reports, .*collapsed/u)).toBeFocused();
  await page.keyboard.press("t");
  await page.getByRole("textbox", { name: "Text of the note" }).fill("Why?");
  await page.keyboard.press("Escape");
  await expect(node(page, /^Note Why/u)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await expect(page.getByRole("toolbar", { name: "Selection" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("control policies go on and off a root, a unit and an account by keyboard", async ({
  page,
}) => {
  await openCanvas(page, "#/gallery/scp-boundary-identity");
  const inspector = region(page, "Inspector");
  for (const [name, policy, container] of [
    ["Root", "ApprovedServices", /^Organization /u],
    ["Workloads", "KeepBuckets", /^Organizational unit Workloads/u],
    ["Shop production", "KeepBuckets", /^Account Shop production/u],
  ] as const) {
    await row(page, new RegExp(`^${name},`, "u")).click();
    await inspector.getByRole("button", { name: "Add policy" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: `Attach SCP ${policy}` }).focus();
    await page.keyboard.press("Enter");
    const chip = node(page, container).getByRole("button", {
      name: `Service control policy ${policy}`,
    });
    await expect(chip).toBeVisible();
    const details = inspector.getByRole("button", { name: /^Details/u });
    if ((await details.getAttribute("aria-expanded")) === "false") await details.press("Enter");
    await inspector.getByRole("button", { name: `Detach ${policy} from ${name}` }).press("Enter");
    await expect(chip).toHaveCount(0);
  }
});
