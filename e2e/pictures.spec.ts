import type { Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import {
  expectVerdict,
  openPlayground,
  openScenarioFile,
  sendRequest,
} from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

async function openPictureDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Command palette" }).click();
  const find = page.getByRole("dialog").getByRole("combobox");
  await find.fill("picture");
  await find.press("Enter");
  return page.getByRole("dialog", { name: "Save a picture" });
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFile(await (await download).path());
}

for (const [button, file] of [
  ["Save PNG", "picture.png"],
  ["Save SVG", "picture.svg"],
] as const) {
  test(`${button}: the picture opens again as the scenario it shows`, async ({ page }) => {
    await openPlayground(page, "#/gallery/third-party-external-id");
    const name = page.getByRole("textbox", { name: "Scenario name" });
    const original = await name.inputValue();
    await sendRequest(page);
    const dialog = await openPictureDialog(page);
    await expect(dialog.getByRole("img")).toHaveAccessibleName(
      new RegExp(`^Picture of ${original}`, "u"),
    );
    const picture = await saved(page, button);
    await page.goto("about:blank");
    await openPlayground(page);
    await expect(name).not.toHaveValue(original);
    await openScenarioFile(page, file, picture);
    await expect(name).toHaveValue(original);
    await sendRequest(page);
    await expectVerdict(page, "Allowed");
  });
}

test("a picture of a step says and shows the step", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "First step" }).click();
  await page.getByRole("button", { name: "Next step" }).click();
  const dialog = await openPictureDialog(page);
  await expect(dialog.getByRole("img")).toHaveAccessibleName(/^Picture of .+: .+\.$/u);
  const svg = (await saved(page, "Save SVG")).toString();
  expect(svg).toContain('class="token"');
  // Nothing in it needs this page's style sheet, or any other.
  expect(svg).not.toMatch(/var\(|color-mix|https?:\/\/(?!www\.w3\.org\/)/u);
});

test("a picture that carries no scenario says so", async ({ page }) => {
  await openPlayground(page);
  await openScenarioFile(page, "holiday.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await expect(page.getByText("the picture carries no scenario", { exact: false })).toBeVisible();
});
