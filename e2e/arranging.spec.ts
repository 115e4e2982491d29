import type { Page } from "@playwright/test";
import { boxOf, drag, expectSaid, node, openCanvas, row } from "./support/canvas.ts";
import { region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function selectAliceAndBob(page: Page): Promise<void> {
  const alice = await boxOf(node(page, /^User alice,/u));
  const bob = await boxOf(node(page, /^User bob,/u));
  await page.keyboard.down("Shift");
  await page.mouse.move(alice.x - 6, alice.y - 6);
  await page.mouse.down();
  await page.mouse.move(alice.x + 40, alice.y + 40);
  await page.mouse.move(bob.x + bob.width + 6, bob.y + bob.height + 6, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expectSaid(page, "2 selected");
}

test("what one draws around moves together, in one step, and stays there", async ({ page }) => {
  await openCanvas(page);
  await selectAliceAndBob(page);
  const before = await boxOf(node(page, /^User bob,/u));
  const alice = await boxOf(node(page, /^User alice,/u));
  await drag(page, node(page, /^User alice,/u), { x: alice.x + alice.width / 2, y: alice.y + 70 });
  await expectSaid(page, "Moved 2 things");
  const after = await boxOf(node(page, /^User bob,/u));
  expect(after.y - before.y).toBeGreaterThan(40);
  await page.reload();
  await expect(node(page, /^User bob,/u)).toBeVisible();
  const [alice2, bob2] = [
    await boxOf(node(page, /^User alice,/u)),
    await boxOf(node(page, /^User bob,/u)),
  ];
  const team = await boxOf(node(page, /^Group search-team,/u));
  // The view is fitted anew: only how they stand to each other counts.
  expect(Math.round(bob2.x)).toBe(Math.round(alice2.x));
  expect(alice2.y).toBeGreaterThan(team.y);
});

test("several are selected by click and by key, moved by key, and let go", async ({ page }) => {
  await openCanvas(page);
  await node(page, /^User alice,/u).click();
  await node(page, /^User bob,/u).click({ modifiers: ["ControlOrMeta"] });
  await expectSaid(page, "2 selected");
  await node(page, /^User bob,/u).click({ modifiers: ["Shift"] });
  await expect(page.getByRole("toolbar", { name: "Selection" })).toHaveCount(0);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expectSaid(page, "2 selected");
  await expect(node(page, /^User bob,/u)).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await expectSaid(page, "Moved 2 things");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("toolbar", { name: "Selection" })).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+A");
  await expectSaid(page, /^5 selected$/u);
});

test("aligned and distributed by key, each one step", async ({ page }) => {
  await openCanvas(page);
  await selectAliceAndBob(page);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expectSaid(page, "Aligned at the top");
  const top = async (name: RegExp) => Math.round((await boxOf(node(page, name))).y);
  expect(await top(/^User alice,/u)).toBe(await top(/^User bob,/u));
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await top(/^User alice,/u)).not.toBe(await top(/^User bob,/u));
});

test("what is dragged snaps into line, unless Alt is held", async ({ page }) => {
  await openCanvas(page);
  const alice = node(page, /^User alice,/u);
  const level = async () => {
    const team = await boxOf(node(page, /^Group search-team,/u));
    return Math.abs((await boxOf(alice)).y - team.y);
  };
  const { x, y, width } = await boxOf(alice);
  await drag(page, alice, { x: x + width / 2 + 40, y: y + 14 });
  await expectSaid(page, "Moved alice");
  expect(await level()).toBeLessThan(1);
  await page.keyboard.down("Alt");
  await drag(page, alice, { x: x + width / 2 + 80, y: y + 15 });
  await page.keyboard.up("Alt");
  await expect.poll(level).toBeGreaterThan(2);
});

test("a duplicate has a name of its own and belongs to the same group", async ({ page }) => {
  await openCanvas(page);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("ControlOrMeta+D");
  await expect(node(page, /^User alice-2,/u)).toBeVisible();
  await expectSaid(page, "Duplicated alice");
  await expect(region(page, "Inspector")).toContainText("search-team");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(node(page, /^User alice-2,/u)).toHaveCount(0);
});

test("copied in one page and pasted in another, with their policies", async ({ page, context }) => {
  await openCanvas(page);
  await row(page, /^search-role,/u).click();
  await node(page, /^Role search-role,/u).focus();
  await page.keyboard.press("ControlOrMeta+C");
  await expectSaid(page, "Copied search-role");
  const other = await context.newPage();
  await openCanvas(other, "#/gallery/third-party-external-id");
  await node(other, /^Account /u)
    .first()
    .focus();
  await other.keyboard.press("ControlOrMeta+V");
  await expect(node(other, /^Role search-role,/u)).toBeVisible();
  await expect(region(other, "Inspector")).toContainText("ReadReports");
});

test("several are deleted at once; what names them still is said", async ({ page }) => {
  await openCanvas(page);
  await selectAliceAndBob(page);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("Delete");
  await expect(row(page, /^alice,/u)).toHaveCount(0);
  await expectSaid(page, /^Deleted 2 things\. Still named in: \d requests$/u);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, /^alice,/u)).toHaveCount(1);
  await expect(row(page, /^bob,/u)).toHaveCount(1);
});

test("a note is written, moved, found in the outline, kept and deleted", async ({ page }) => {
  await openCanvas(page);
  await node(page, /^User alice,/u).focus();
  await page.keyboard.press("t");
  const field = page.getByRole("textbox", { name: "Text of the note" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Ask the data team");
  await page.keyboard.press("Escape");
  const note = node(page, /^Note Ask the data team/u);
  await expect(note).toBeFocused();
  const before = await boxOf(note);
  await page.keyboard.press("Alt+ArrowRight");
  expect((await boxOf(note)).x).toBeGreaterThan(before.x);
  await expect(row(page, /^Note Ask the data team/u)).toBeVisible();
  await page.reload();
  await expect(note).toBeVisible();
  await page.waitForLoadState("networkidle");
  await note.focus();
  await page.keyboard.press("Delete");
  await expect(note).toHaveCount(0);
});

test("what is outside every account is moved, and keeps its place", async ({ page }) => {
  await openCanvas(page, "#/gallery/ec2-instance-role-s3");
  const outside = node(page, /^Service /u).first();
  await outside.focus();
  const before = await boxOf(outside);
  await page.keyboard.press("Alt+ArrowUp");
  await expectSaid(page, /^Moved /u);
  const name = (await outside.getAttribute("aria-label")) ?? "";
  expect((await boxOf(outside)).y).toBeLessThan(before.y);
  await page.reload();
  await expect(page.getByRole("group", { name })).toBeVisible();
});
