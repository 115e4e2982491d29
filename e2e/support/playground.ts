import { expect, type Locator, type Page } from "@playwright/test";

/** The words a verdict begins with. */
export type VerdictWords = "Allowed" | "Explicitly denied" | "Implicitly denied";

/** Opens the page, or `path` below it (`#/gallery/…`, `#s=…`), and waits until it can be worked with. */
export async function openPlayground(page: Page, path = ""): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Send request", exact: true })).toBeEnabled();
}

/** Where the verdict stands; empty of it until a request was sent. */
export function verdict(page: Page): Locator {
  return page.getByRole("status", { name: "Verdict", exact: true });
}

/** Sends the request at hand and waits for its verdict. */
export async function sendRequest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send request", exact: true }).click();
  await expect(verdict(page)).toHaveText(/^(?:Allowed|Explicitly denied|Implicitly denied)/u);
}

export async function expectVerdict(page: Page, words: VerdictWords): Promise<void> {
  await expect(verdict(page)).toHaveText(new RegExp(`^${words}`, "u"));
}

/** One of the page's regions by its name: `Canvas`, `Outline`, `Inspector`, `Request`, … */
export function region(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** Opens a scenario file, or a picture that carries one, through the browser's own dialog. */
export async function openScenarioFile(
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> {
  await page.getByRole("button", { name: "Gallery" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (
    await chooser
  ).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}
