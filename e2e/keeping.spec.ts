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
