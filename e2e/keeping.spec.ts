import type { Page } from "@playwright/test";
import { openPlayground, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.describe("a browser that keeps nothing still shows the page", () => {
  const HABITS = {
    "has no database": () => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    },
    "forbids databases": () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    },
    "never answers": () => {
      Object.defineProperty(IDBFactory.prototype, "open", { value: () => new EventTarget() });
    },
  } as const;

  for (const [habit, take] of Object.entries(HABITS)) {
    test(habit, async ({ page }) => {
      await page.addInitScript(take);
      await openPlayground(page);
      await sendRequest(page);
    });
  }

  test("and says that what one changes is not kept", async ({ page }) => {
    await page.addInitScript(HABITS["forbids databases"]);
    await openPlayground(page);
    const name = page.getByRole("textbox", { name: "Scenario name" });
    await name.fill("Mine");
    await name.press("Enter");
    await expect(page.getByText("The browser keeps nothing here")).toBeVisible();
  });
});

/** Renames the scenario and waits until the browser keeps it so. */
async function rename(page: Page, to: string): Promise<void> {
  const name = page.getByRole("textbox", { name: "Scenario name" });
  await name.fill(to);
  await name.press("Enter");
  await expect.poll(() => keptNames(page)).toContain(to);
}

async function keptNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("iam-playground");
        opening.addEventListener("success", () => {
          const database = opening.result;
          const asked = database.transaction("works").objectStore("works").getAll();
          asked.addEventListener("success", () => {
            database.close();
            resolve(asked.result.map(({ name }: { readonly name: string }) => name));
          });
        });
      }),
  );
}

test("two tabs with the same scenario do not write over each other", async ({ page, context }) => {
  await openPlayground(page);
  await rename(page, "Begun");
  const other = await context.newPage();
  await openPlayground(other);
  const name = other.getByRole("textbox", { name: "Scenario name" });
  await expect(name).toHaveValue("Begun");

  await rename(page, "Here");
  await rename(other, "There");
  await expect(other.getByText("This scenario was changed in another tab")).toBeVisible();
  expect([...(await keptNames(page))].toSorted()).toEqual(["Here", "There"]);

  // Each goes on with its own, and comes back to it.
  await rename(page, "Here again");
  await rename(other, "There again");
  expect([...(await keptNames(page))].toSorted()).toEqual(["Here again", "There again"]);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Scenario name" })).toHaveValue("Here again");
});
