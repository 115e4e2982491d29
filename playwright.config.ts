import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./scripts/ensure-browser.mjs";

const ORIGIN = "http://127.0.0.1:4173";

export default defineConfig({
  testDir: "e2e",
  // Beside the machine-readable reports, which must survive Playwright's emptying of its own folder.
  outputDir: "test-results/playwright",
  fullyParallel: true,
  workers: 2,
  // A busy machine may starve a page once; what is broken fails twice.
  retries: process.env["CI"] === undefined ? 0 : 1,
  // For machines that are busy with something else.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `${ORIGIN}/`,
    viewport: { width: 1440, height: 900 },
    // The sentences that tests look for are English.
    locale: "en-US",
    launchOptions: launchOptions(),
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: "npm start -- --host 127.0.0.1",
    url: `${ORIGIN}/`,
    reuseExistingServer: process.env["CI"] === undefined,
    timeout: 120_000,
  },
});
