// Measures typing in a policy of ten kilobytes, in a real Chromium against built pages:
//   node bench/browser/typing.mjs [built folder …]
// With several folders (the build before and after a change) they take turns in the same run.
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "../../scripts/ensure-browser.mjs";
import { percentile, rounded } from "./statistics.mjs";
import { openTypingSession, typeInSession } from "./typing-session.mjs";

const SIZE = Number(process.env["SIZE"] ?? 10_000);
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const TIMES = 15;

const folders = process.argv.slice(2);
if (folders.length === 0) folders.push("dist");

const browser = await chromium.launch(launchOptions());
const measured = folders.map(() => ({
  verdicts: [],
  findings: [],
  computing: [],
  calibrations: [],
  longTasks: [],
}));
const servers = await Promise.all(
  folders.map((outDir) => preview({ build: { outDir }, preview: { port: 0, host: "127.0.0.1" } })),
);

for (let round = 0; round < ROUNDS; round += 1) {
  for (const [index, totals] of measured.entries()) {
    const page = await openTypingSession(browser, addressOf(servers[index]), SIZE);
    await typeInSession(page, 5); // warms up
    const found = await typeInSession(page, TIMES);
    for (const [name, numbers] of Object.entries(found)) totals[name].push(...numbers);
    await page.context().close();
  }
}
await browser.close();
await Promise.all(servers.map((server) => server.close()));

for (const [index, folder] of folders.entries()) report(folder, measured[index]);

function addressOf({ httpServer }) {
  return `http://127.0.0.1:${httpServer.address().port}/`;
}

/**
 * Times depend on the machine and on what else it does; less so their ratios to a fixed piece of work
 * between the keystrokes, and the time the main thread itself computed.
 */
function report(folder, { verdicts, findings, computing, calibrations, longTasks }) {
  const unit = percentile(calibrations, 0.5);
  console.log(`${folder}: ${verdicts.length} keystrokes in ${SIZE} characters`);
  for (const [name, numbers] of Object.entries({ verdict: verdicts, findings })) {
    const [middle, high] = [percentile(numbers, 0.5), percentile(numbers, 0.95)];
    console.log(
      `  to a fresh ${name}: p50 ${rounded(middle)}, p95 ${rounded(high)}; ` +
        `${(middle / unit).toFixed(1)}× and ${(high / unit).toFixed(1)}× the fixed work (${rounded(unit)})`,
    );
  }
  console.log(
    `  main thread, computing for a keystroke: p50 ${rounded(percentile(computing, 0.5))}, ` +
      `p95 ${rounded(percentile(computing, 0.95))}`,
  );
  const longest = Math.max(0, ...longTasks);
  console.log(
    `  tasks over 50 ms: ${longTasks.length}${longest === 0 ? "" : `, the longest ${rounded(longest)}`}`,
  );
}
