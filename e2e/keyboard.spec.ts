import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const CTRL = "ControlOrMeta";

function node(page: Page, name: RegExp): Locator {
  return region(page, "Canvas").getByRole("group", { name });
}

function row(page: Page, name: RegExp): Locator {
  return page.getByRole("tree", { name: "Entities" }).getByRole("treeitem", { name });
}

/** What was said last to those who hear the page. */
function said(page: Page): Locator {
  return page.locator("[aria-live=polite].sr-only").last();
}

test("the canvas is one stop of the Tab key, and arrows go about on it", async ({ page }) => {
  await openPlayground(page);
  const stops = region(page, "Canvas").locator(".react-flow__node[tabindex='0']");
  await expect(stops).toHaveCount(1);
  await node(page, /^User alice/u).focus();
  await page.keyboard.press("ArrowRight");
  await expect(node(page, /^Group search-team/u)).toBeFocused();
  await expect(stops).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(node(page, /^S3 bucket reports/u)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(node(page, /^Account Search/u)).toBeFocused();
});

test("keys on a node: open, menu, rename, connect, move, delete", async ({ page }) => {
  await openPlayground(page);
  const alice = node(page, /^User alice/u);
  await alice.focus();
  await page.keyboard.press("Enter");
  await expect(region(page, "Inspector")).toContainText("arn:aws:iam::111111111111:user/alice");
  await expect(page.locator("#inspector")).toBeFocused();

  await alice.focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "Actions for alice" });
  await expect(menu.getByRole("menuitem", { name: /^Rename/u })).toBeVisible();
  await expect(
    menu.getByRole("menuitem", { name: "alice is a member of search-team" }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(alice).toBeFocused();

  await page.keyboard.press("F2");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("alicia");
  await page.keyboard.press("Enter");
  const alicia = node(page, /^User alicia/u);
  await expect(alicia).toBeFocused();
  await expect(said(page)).toHaveText("Renamed to alicia");

  await page.keyboard.press("Alt+ArrowDown");
  await expect(said(page)).toHaveText("Moved alicia");

  await page.keyboard.press("c");
  await expect(page.getByRole("dialog", { name: "Connect alicia" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(alicia).toBeFocused();

  await page.keyboard.press("Delete");
  await expect(alicia).toHaveCount(0);
  await expect(said(page)).toContainText("alicia");
});

test("the outline does what the canvas does, and both select the same", async ({ page }) => {
  await openPlayground(page);
  const bob = row(page, /^bob,/u);
  await bob.focus();
  await page.keyboard.press("Space");
  await expect(node(page, /^User bob/u)).toHaveClass(/selected/u);
  await node(page, /^User alice/u).click();
  await expect(row(page, /^alice,/u)).toHaveAttribute("aria-selected", "true");

  await bob.focus();
  await page.keyboard.press("F2");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("robert");
  await page.keyboard.press("Enter");
  await expect(row(page, /^robert,/u)).toBeVisible();

  await row(page, /^robert,/u).focus();
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "Connect robert" });
  await dialog.getByRole("combobox").fill("search-team");
  await page.getByRole("option", { name: /search-team/u }).click();
  await dialog.getByRole("button", { name: "Connect", exact: true }).click();
  await row(page, /^robert,/u).focus();
  await page.keyboard.press("ArrowRight");
  await expect(row(page, /^robert is a member of search-team/u)).toBeVisible();

  await page.keyboard.press("ArrowDown");
  await expect(row(page, /^robert is a member of search-team/u)).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(row(page, /^robert is a member/u)).toHaveCount(0);
  await expect(said(page)).toHaveText("Removed: robert is a member of search-team");
});

test("policies stand in the outline, open, and come off", async ({ page }) => {
  await openPlayground(page);
  await expect(row(page, /^search-role,/u)).toHaveAttribute("aria-expanded", "false");
  await row(page, /^search-role,/u).focus();
  await page.keyboard.press("ArrowRight");
  const policy = row(page, /^ReadReports, inline policy/u);
  await policy.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: /ReadReports/u })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await policy.focus();
  await page.keyboard.press("Delete");
  await expect(policy).toHaveCount(0);
  await expect(said(page)).toContainText("ReadReports");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(policy).toHaveCount(1);
  await expect(said(page)).toContainText("Undone: ");
});

test("every row has its menu: by mouse, by button and by key", async ({ page }) => {
  await openPlayground(page);
  const menu = page.getByRole("menu", { name: "Actions for alice" });
  const alice = row(page, /^alice,/u);
  await alice.click({ button: "right" });
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await alice.hover();
  await alice.getByRole("button", { name: "Actions for alice" }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(alice).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await expect(menu).toBeVisible();
});

test("dragging in the outline connects, and says why it does not", async ({ page }) => {
  await openPlayground(page);
  // A moment after the first picture.
  await expect(row(page, /^bob,/u)).toHaveAttribute("draggable", "true");
  await row(page, /^bob,/u).dragTo(row(page, /^search-team,/u));
  const dialog = page.getByRole("dialog", { name: "Connect bob" });
  await expect(dialog).toContainText("Make bob a member of search-team");
  await dialog.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(node(page, /^Group search-team/u)).toContainText("2 members");
  await row(page, /^search-team,/u).dragTo(row(page, /^alice,/u));
  await expect(page.getByRole("dialog").getByRole("alert")).not.toBeEmpty();
});

test("the palette does everything, goes anywhere, and the help knows every key", async ({
  page,
}) => {
  await openPlayground(page);
  await page.keyboard.press(`${CTRL}+k`);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await palette.getByRole("combobox").fill("go to search-role");
  await page.keyboard.press("Enter");
  await expect(row(page, /^search-role,/u)).toHaveAttribute("aria-selected", "true");
  await expect(palette).toBeHidden();
  await page.keyboard.press(`${CTRL}+k`);
  await palette.getByRole("combobox").fill("rename");
  await expect(palette.getByRole("option", { name: /^Rename…/u })).toContainText("search-role");
  await page.keyboard.press("Enter");
  const rename = page.getByRole("dialog", { name: "Rename search-role" });
  await expect(rename).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rename).toBeHidden();
  await page.keyboard.press(`${CTRL}+k`);
  await palette.getByRole("combobox").fill("example: who");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await page.locator("#canvas").focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  for (const words of ["Send request", "Find on the canvas", "Rename…", "Command palette"]) {
    await expect(help).toContainText(words);
  }
});

test("the scenario is renamed in place, and the focus stays there", async ({ page }) => {
  await openPlayground(page);
  const name = page.getByRole("textbox", { name: "Scenario name" });
  await name.fill("Mine");
  await name.press("Enter");
  await expect(said(page)).toHaveText("Rename the scenario");
  await expect(name).toBeFocused();
  await name.fill("Not this");
  await name.press("Escape");
  await expect(name).toHaveValue("Mine");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(name).toHaveValue("Cross-account role with MFA");
});

test("who deletes the last row of the outline is told how to begin", async ({ page }) => {
  await openPlayground(page);
  await page.waitForLoadState("networkidle");
  for (const name of [/^Search, Account/u, /^Reports, Account/u]) {
    await row(page, name).focus();
    await page.keyboard.press("Delete");
    await expect(row(page, name)).toHaveCount(0);
  }
  await expect(page.getByText("Nothing is drawn yet")).toBeFocused();
});
