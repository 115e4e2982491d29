// How the canvas holds 2,000 nodes, in a real Chromium against a built page:
//   npm run build && node bench/browser/canvas.mjs [built folder]
// Frames are given as a share of those the same page draws while nothing happens, openings as growth from
// 250 to 2,000 nodes: machines differ, these do not.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "../../scripts/ensure-browser.mjs";
import { openCpuClock } from "./cpu-clock.mjs";
import { largeScenario } from "./large-scenario.mjs";
import { percentile, rounded } from "./statistics.mjs";

const OPENINGS = 5;
const GESTURE_MS = 2000;

const [outDir = "dist"] = process.argv.slice(2);
const server = await preview({
  build: { outDir },
  preview: { port: 0, host: "127.0.0.1" },
  logLevel: "error",
});
const origin = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());

const few = await openings(250);
const many = await openings(2000);
report("open 250 nodes, to its first frame", few, "");
report("open 2,000 nodes, to its first frame", many, "   ≤ 2,000 ms");
const growth = (many.computing / few.computing).toFixed(1);
console.log(`${"growth of the computing".padEnd(40)}${growth}×   (8× the nodes)`);

for (const [name, gesture] of [
  ["pan, everything in view", pan],
  ["zoom, from everything to one account", zoom],
  ["pan, at reading size", panNear],
]) {
  const { share, fps } = await framesOf(gesture);
  console.log(
    `${name.padEnd(40)}${Math.round(share * 100)} % of an idle page's frames (${Math.round(fps)} a second)`,
  );
}

await browser.close();
await server.close();

function report(name, { time, computing }, most) {
  console.log(
    `${name.padEnd(40)}${rounded(time)}${most}; the main thread computes ${rounded(computing)}`,
  );
}

async function newPage() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  await page.getByRole("button", { name: "Send request", exact: true }).waitFor();
  return page;
}

/**
 * Opens a scenario from a file and waits until its first account is painted: the medians of some.
 * How long the main thread computes does not grow with what else the machine does.
 */
async function openings(nodes) {
  const times = [];
  const computing = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    const page = await newPage();
    const cpuTime = await openCpuClock(page);
    const before = await cpuTime();
    times.push(await openLarge(page, nodes));
    computing.push((await cpuTime()) - before);
    await page.close();
  }
  return { time: percentile(times, 0.5), computing: percentile(computing, 0.5) };
}

async function openLarge(page, nodes) {
  await page.getByRole("button", { name: "Gallery" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await page.evaluate(watchForAccount);
  const buffer = Buffer.from(JSON.stringify(largeScenario(nodes)));
  await (await chooser).setFiles({ name: "large.json", mimeType: "application/json", buffer });
  return page.evaluate(() => globalThis.accountPainted);
}

/** Runs in the page: how long from the file being chosen until the frame that shows it has been drawn. */
function watchForAccount() {
  globalThis.accountPainted = new Promise((resolve) => {
    let start = 0;
    document.querySelector("input[type=file]")?.addEventListener("change", () => {
      start = performance.now();
    });
    const shown = () => document.querySelector('[data-id="100000000000"]') !== null;
    const observer = new MutationObserver(() => {
      if (!shown()) return;
      observer.disconnect();
      // After the next frame has begun, the one with the graph in it has been drawn.
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now() - start);
        });
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** A page of its own for each gesture. */
async function framesOf(gesture) {
  const page = await newPage();
  await openLarge(page, 2000);
  await page.waitForTimeout(1500);
  const idle = await countFrames(page, () => page.waitForTimeout(GESTURE_MS));
  const busy = await countFrames(page, () => gesture(page));
  await page.close();
  return { share: Math.min(1, busy / idle), fps: busy };
}

/** Frames a second while something goes on. */
async function countFrames(page, act) {
  await page.evaluate(() => {
    const counter = { frames: 0, start: performance.now(), on: true };
    globalThis.frameCounter = counter;
    const count = () => {
      counter.frames += 1;
      if (counter.on) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await act();
  return page.evaluate(() => {
    const { frameCounter } = globalThis;
    frameCounter.on = false;
    return (frameCounter.frames * 1000) / (performance.now() - frameCounter.start);
  });
}

async function pan(page) {
  const canvas = await page.locator(".react-flow__pane").boundingBox();
  const { x, y, width, height } = canvas;
  await page.mouse.move(x + width / 2, y + height - 12);
  await page.mouse.down();
  const end = Date.now() + GESTURE_MS;
  for (let turn = 0; Date.now() < end; turn += 1) {
    const angle = turn / 8;
    await page.mouse.move(
      x + width / 2 + Math.sin(angle) * width * 0.3,
      y + height * 0.6 + Math.cos(angle) * height * 0.3,
    );
  }
  await page.mouse.up();
}

async function zoom(page) {
  const { x, y, width, height } = await page.locator(".react-flow__pane").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down("Control");
  const end = Date.now() + GESTURE_MS;
  for (let turn = 0; Date.now() < end; turn += 1) {
    await page.mouse.wheel(0, Math.floor(turn / 40) % 2 === 0 ? -40 : 40);
  }
  await page.keyboard.up("Control");
}

async function panNear(page) {
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^user-0-0,/u })
    .click();
  await page.waitForTimeout(800);
  await pan(page);
}
