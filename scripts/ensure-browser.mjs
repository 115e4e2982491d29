// Finds a Chromium for the end-to-end tests, or gets one. Run as a program before the tests; imported by
// playwright.config.ts for what it found.
import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const INSTALLED = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const HELP = `No browser for the end-to-end tests. Any one of these helps:
  - install Chromium, Chrome or Edge (Debian and Ubuntu: apt-get install chromium)
  - npx playwright install --with-deps chromium
  - CHROMIUM_PATH=/path/to/chromium npm test`;

const isRoot = process.getuid?.() === 0;

/**
 * Path of the browser to test with; null when there is none yet.
 * @returns {string | null}
 */
export function findBrowser() {
  const own = process.env["CHROMIUM_PATH"];
  if (own !== undefined && own !== "") return own;
  const installed = INSTALLED[process.platform] ?? [];
  return [...installed, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * For Playwright's `use.launchOptions`.
 * @returns {import("@playwright/test").LaunchOptions}
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      // Chromium's own background traffic would look like requests of the page.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Chromium refuses to run its sandbox as root, which is what containers are.
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
  };
}

/** Whether a browser is there and starts: one may lie there without the libraries it needs. */
function works() {
  const browser = findBrowser();
  if (browser === null) return false;
  // Windows opens a window for `--version`; there, being installed has to do.
  if (process.platform === "win32") return true;
  const { status } = spawnSync(browser, ["--version"], { stdio: "ignore", timeout: 30_000 });
  return status === 0;
}

/**
 * Runs a program, showing what it says; false when it fails or takes longer than `minutes`.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {number} minutes
 */
function run(program, parameters, minutes) {
  console.log(`> ${[program, ...parameters].join(" ")}`);
  const { status } = spawnSync(program, parameters, {
    stdio: "inherit",
    timeout: minutes * 60_000,
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/** Ways to get a browser, the least intrusive first. */
const WAYS = [
  () => run("npx", ["--no-install", "playwright", "install", "chromium"], 4),
  () =>
    isRoot &&
    existsSync("/usr/bin/apt-get") &&
    run("apt-get", ["update", "-qq"], 2) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 4),
];

function ensureBrowser() {
  if (works()) return true;
  if (process.env["CHROMIUM_PATH"]) {
    console.error(`CHROMIUM_PATH=${process.env["CHROMIUM_PATH"]} does not start.`);
    return false;
  }
  console.log("No working browser found for the end-to-end tests; getting one.");
  return WAYS.some((get) => get() && works());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (ensureBrowser()) {
    console.log(`Browser for the end-to-end tests: ${findBrowser()}`);
  } else {
    console.error(HELP);
    process.exitCode = 1;
  }
}
