import type { Page } from "@playwright/test";
import { node, row } from "./support/canvas.ts";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

/** Holds back files whose name begins with one of these; returns how to let them come. */
async function holdBack(page: Page, ...names: readonly string[]): Promise<() => void> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  for (const name of names) {
    await page.route(`**/assets/${name}-*.js`, async (route) => {
      await gate;
      await route.continue();
    });
  }
  return open;
}

test("what is typed before the field for new things has come is typed into it", async ({
  page,
}) => {
  const letCome = await holdBack(page, "CanvasTasks", "CreateTasks");
  await openPlayground(page);
  await node(page, /^Account Search,/u).focus();
  await page.keyboard.press("n");
  await page.keyboard.type("u carolx");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  letCome();
  await expect(node(page, /^User carol, account 111111111111/u)).toBeFocused();
});

test("so it is when not even the list of what can be done has come", async ({ page }) => {
  const letCome = await holdBack(page, "registry", "CanvasTasks", "CreateTasks");
  await page.goto("");
  await node(page, /^Account Search,/u).focus();
  await page.keyboard.press("n");
  await page.keyboard.type("u carol");
  letCome();
  const field = page.getByRole("dialog").getByRole("combobox");
  await expect(field).toHaveValue("u carol");
  await page.keyboard.type("ine");
  await expect(field).toHaveValue("u caroline");
});

test("what is typed before a note can be written on stands on it", async ({ page }) => {
  const letCome = await holdBack(page, "NoteNode", "write-note");
  await openPlayground(page);
  await node(page, /^Account Search,/u).focus();
  await page.keyboard.press("t");
  await page.keyboard.type("vital: no keys");
  letCome();
  const text = region(page, "Canvas").getByRole("textbox", { name: "Text of the note" });
  await expect(text).toHaveValue("vital: no keys");
  await expect(text).toBeFocused();
});

test("a row asked for its menu, or to go, before its code has come does it then", async ({
  page,
}) => {
  const letCome = await holdBack(page, "registry", "outline-parts");
  await page.goto("");
  await row(page, /^bob,/u).focus();
  await page.keyboard.press("Delete");
  await row(page, /^alice,/u).click({ button: "right" });
  letCome();
  await expect(page.getByRole("menu", { name: "Actions for alice" })).toBeVisible();
  await expect(row(page, /^bob,/u)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(row(page, /^alice,/u)).toBeFocused();
});
