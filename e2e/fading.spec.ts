import { contrastsIn } from "./support/contrast.ts";
import { openPlayground, region, sendRequest } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const FADED = ".react-flow__node.is-faded";

for (const theme of ["light", "dark"]) {
  test(`what a step does not concern is still read: ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (stored) => {
        localStorage.setItem("iam-playground/preferences", stored);
      },
      JSON.stringify({ theme, motion: "none" }),
    );
    await openPlayground(page, "#/gallery/role-chain-three-accounts");
    await sendRequest(page);
    const canvas = region(page, "Canvas");
    const faded = canvas.locator(FADED);
    const step = page.getByRole("slider", { name: "Step" });
    for (const at of [2, 7, 12]) {
      await step.fill(String(at));
      await expect(faded.first(), `step ${at}`).toBeAttached();
      await expect(canvas.locator(".is-concerned").first(), `step ${at}`).toBeAttached();
      const texts = await contrastsIn(faded);
      expect(texts.length, `step ${at}`).toBeGreaterThan(8);
      expect(
        texts.filter(({ ratio }) => ratio < 4.5),
        `step ${at}`,
      ).toEqual([]);
    }
    // An account, something outside every account, and a policy were among them.
    await step.fill("2");
    await expect(canvas.locator(`${FADED}.react-flow__node-account`).first()).toBeAttached();
    await expect(canvas.locator(`${FADED} .chip-face`).first()).toBeAttached();
    await step.fill("12");
    await expect(canvas.locator(`${FADED} .card-outside`).first()).toBeAttached();
  });
}
