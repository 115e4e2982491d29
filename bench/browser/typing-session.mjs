import { openCpuClock } from "./cpu-clock.mjs";
import { CURSOR, LETTER, policyText, WRONG_ACTION } from "./typing-policy.mjs";

const PAUSE_MS = 80;

/** A page in which a policy of `size` characters is open, sent, and its cursor where one types. */
export async function openTypingSession(browser, origin, size) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const page = await context.newPage();
  await page.addInitScript(watchLongTasks);
  await page.goto(origin);
  await page.getByRole("button", { name: "Send request", exact: true }).click();
  await page.getByRole("button", { name: "Last step" }).click();
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^search-team,/u })
    .click();
  await page.locator(".monaco-editor").first().click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), policyText(size));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await page.keyboard.press("ControlOrMeta+Home");
  for (let line = 0; line < CURSOR.line; line += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  for (let step = 0; step < CURSOR.back; step += 1) await page.keyboard.press("ArrowLeft");
  await page.evaluate(watchFreshness, WRONG_ACTION);
  await page.waitForTimeout(1500);
  return page;
}

/**
 * Types the letter and takes it back, `times` times; each keystroke turns the verdict and brings or
 * takes a finding.
 * @returns Milliseconds from each key going down to what was said being true, how long the main thread
 * computed for each until it was idle, and the long tasks.
 */
export async function typeInSession(page, times) {
  const verdicts = [];
  const findings = [];
  const calibrations = [];
  const computing = [];
  const cpuTime = await openCpuClock(page);
  await page.evaluate(() => globalThis.typing.longTasks.splice(0));
  for (let stroke = 0; stroke < times * 2; stroke += 1) {
    const wrong = stroke % 2 === 0;
    await page.evaluate((isWrong) => globalThis.typing.expect(isWrong), wrong);
    const before = await cpuTime();
    await page.keyboard.press(wrong ? LETTER : "Backspace");
    const took = await page.evaluate(() => globalThis.typing.fresh());
    verdicts.push(took.verdict);
    findings.push(took.findings);
    await page.waitForTimeout(PAUSE_MS);
    computing.push((await cpuTime()) - before);
    calibrations.push(await page.evaluate(calibrate));
  }
  await page.waitForTimeout(600);
  const longTasks = await page.evaluate(() => globalThis.typing.longTasks);
  return { verdicts, findings, computing, calibrations, longTasks };
}

/** Runs in the page. */
function watchLongTasks() {
  const longTasks = [];
  globalThis.typing = { longTasks };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: "longtask" });
}

/** Runs in the page: notes when, after a key went down, verdict and findings say what they must. */
function watchFreshness(wrongAction) {
  const { typing } = globalThis;
  let started = 0;
  let wanted = null;
  let took = { verdict: null, findings: null };
  let done = () => undefined;

  const look = () => {
    if (wanted === null || started === 0) return;
    const now = performance.now() - started;
    const verdict = document.querySelector('[role="status"][aria-label="Verdict"]')?.textContent;
    const listed = document.querySelector('[aria-label="Policy editor"] ul')?.textContent ?? "";
    if (verdict?.startsWith(wanted ? "Implicitly denied" : "Allowed")) took.verdict ??= now;
    if (listed.includes(wrongAction) === wanted) took.findings ??= now;
    if (took.verdict !== null && took.findings !== null) {
      wanted = null;
      done(took);
    }
  };
  new MutationObserver(look).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  addEventListener(
    "keydown",
    (event) => {
      started = event.timeStamp;
    },
    { capture: true },
  );
  let answer = Promise.resolve(took);
  typing.expect = (isWrong) => {
    started = 0;
    took = { verdict: null, findings: null };
    answer = new Promise((resolve) => {
      done = resolve;
    });
    wanted = isWrong;
  };
  typing.fresh = () => answer;
}

/** Runs in the page: milliseconds of a fixed piece of work, to say how fast the machine is just now. */
function calibrate() {
  const text = JSON.stringify(
    Array.from({ length: 2000 }, (_, index) => ({ index, name: `n${index}` })),
  );
  const from = performance.now();
  for (let round = 0; round < 4; round += 1) JSON.stringify(JSON.parse(text));
  return performance.now() - from;
}
