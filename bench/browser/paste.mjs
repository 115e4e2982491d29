// Measures pasting what nobody should paste, in a real Chromium against a built page:
//   node bench/browser/paste.mjs [built folder]
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "../../scripts/ensure-browser.mjs";
import { rounded } from "./statistics.mjs";
import { openTypingSession } from "./typing-session.mjs";

const [outDir = "dist"] = process.argv.slice(2);

const TEXTS = {
  "10,000 statements": JSON.stringify(
    {
      Version: "2012-10-17",
      Statement: Array.from({ length: 10_000 }, (_, index) => ({
        Effect: "Allow",
        Action: `s3:Get${index}*`,
        Resource: `arn:aws:s3:::bucket-${index}/*`,
      })),
    },
    null,
    1,
  ),
  "1 MB on one line": `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"${"x".repeat(1_000_000)}","Resource":"*"}]}`,
  "1 MB of brackets": "[".repeat(1_000_000),
  "1 MB of commas, a line each": "{\n,".repeat(333_333),
};

const browser = await chromium.launch(launchOptions());
const server = await preview({ build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
const origin = `http://127.0.0.1:${server.httpServer.address().port}/`;

for (const [name, text] of Object.entries(TEXTS)) {
  const page = await openTypingSession(browser, origin, 100);
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.evaluate(() => globalThis.typing.longTasks.splice(0));
  await page.keyboard.press("ControlOrMeta+A");
  const from = performance.now();
  await page.keyboard.press("ControlOrMeta+V");
  await page.waitForFunction(saysSomethingNew, null, { timeout: 120_000 });
  const took = performance.now() - from;
  await page.waitForTimeout(3000);
  const tasks = await page.evaluate(() => globalThis.typing.longTasks);
  console.log(
    `${name} (${text.length} characters): findings after ${rounded(took)}; ` +
      `tasks over 50 ms: ${tasks.length}, the longest ${rounded(Math.max(0, ...tasks))}, ` +
      `together ${rounded(tasks.reduce((sum, task) => sum + task, 0))}`,
  );
  await page.context().close();
}
await browser.close();
await server.close();

/** Runs in the page: whether findings are listed; the policy before had none but a size. */
function saysSomethingNew() {
  return document.querySelector('[aria-label="Policy editor"] ul li') !== null;
}
