import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  expectVerdict,
  openPlayground,
  openScenarioFile,
  region,
  sendRequest,
  verdict,
} from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const EXAMPLE = "#/gallery/group-to-cross-account-role-mfa";

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function step(page: Page): Locator {
  return page.getByRole("slider", { name: "Step" });
}

function savedRequest(page: Page): Locator {
  return page.getByRole("combobox", { name: "Saved request" });
}

/** The name of the saved request at hand. */
function requestName(page: Page): Locator {
  return savedRequest(page).locator("option:checked");
}

async function copyLink(page: Page): Promise<string> {
  await button(page, "Copy a link to this step").click();
  await expect(page.getByText("Copied", { exact: true })).toBeAttached();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe("a link to a step", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("opens the request as it was sent, resting at the step, and is copied from there", async ({
    page,
  }) => {
    await openPlayground(page, `${EXAMPLE}?request=2&step=4`);
    await expectVerdict(page, "Implicitly denied");
    await expect(requestName(page)).toHaveText(/Alice forgets MFA/u);
    await expect(step(page)).toHaveAttribute("aria-valuetext", /^4 of /u);
    await expect(button(page, "Play")).toBeVisible();
    expect(new URL(await copyLink(page)).hash).toBe(`${EXAMPLE}?request=2&step=4`);
  });

  test("of a changed scenario carries it", async ({ page, context }) => {
    await openPlayground(page);
    await sendRequest(page);
    await button(page, "What would deny it?").click();
    await page.getByRole("dialog").getByRole("button", { name: "Apply" }).first().click();
    await button(page, "First step").click();
    await button(page, "Next step").click();
    const link = await copyLink(page);
    expect(new URL(link).hash).toMatch(/^#s=.*\?request=1&step=2$/u);
    const other = await context.newPage();
    await openPlayground(other, link);
    await expectVerdict(other, "Explicitly denied");
    await expect(step(other)).toHaveAttribute("aria-valuetext", /^2 of /u);
  });

  for (const [place, sent] of [
    ["?request=99&step=1", false],
    ["?request=-1&step=x", false],
    ["?step=0", false],
    ["?step=999999", true],
  ] as const) {
    test(`that makes no sense does no harm: ${place}`, async ({ page }) => {
      await openPlayground(page, `${EXAMPLE}${place}`);
      if (sent) {
        await expectVerdict(page, "Allowed");
        await expect(step(page)).toHaveAttribute("aria-valuetext", /Allowed/u);
      } else {
        await expect(verdict(page)).toContainText("press Send request");
      }
    });
  }
});

test.describe("predicting", () => {
  test("is asked by keyboard, and shown against the result", async ({ page }) => {
    await openPlayground(page);
    await savedRequest(page).selectOption("Alice forgets MFA");
    await button(page, "Predict before the run").click();
    await expect(button(page, "Predict before the run")).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Control+Enter");
    const dialog = page.getByRole("dialog", { name: "What will AWS decide?" });
    await expect(dialog.getByRole("radio", { name: "Allowed" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expectVerdict(page, "Implicitly denied");
    const said =
      /You said “Explicitly denied by: .*RCP.*” – it was “Implicitly denied by: .*trust policy/u;
    await expect(region(page, "Evaluation")).toContainText(said);
    await expect(page.locator("[aria-live=polite]", { hasText: said })).toBeAttached();

    await button(page, "Send request").click();
    await dialog.getByRole("radio", { name: "Implicitly denied" }).check();
    await dialog.getByRole("button", { name: "Run it", exact: true }).click();
    await expect(region(page, "Evaluation")).toContainText("and so it was");
  });

  test("is remembered, and nobody has to say anything", async ({ page }) => {
    await openPlayground(page);
    await button(page, "Predict before the run").click();
    await page.reload();
    await button(page, "Send request").click();
    await page.getByRole("button", { name: "Run it without saying" }).click();
    await expectVerdict(page, "Allowed");
    await expect(region(page, "Evaluation")).not.toContainText("You said");
  });
});

test.describe("who can do what", () => {
  test("a cell opens the saved request, or adds it for that caller", async ({ page }) => {
    await openPlayground(page, EXAMPLE);
    await button(page, "Who can do what…").click();
    const dialog = page.getByRole("dialog", { name: "Who can do what" });
    const cell = (name: string) => dialog.getByRole("gridcell", { name });
    await expect(cell("alice, Alice forgets MFA: Implicitly denied")).toBeVisible();
    await cell("alice, Alice forgets MFA: Implicitly denied").click();
    await expect(dialog).toBeHidden();
    await expect(requestName(page)).toHaveText(/Alice forgets MFA/u);
    await expectVerdict(page, "Implicitly denied");

    await button(page, "Who can do what…").click();
    await cell("bob, Alice reads the report without the role: Implicitly denied").click();
    await expect(requestName(page)).toHaveText(/without the role \(by bob\)/u);
    await expectVerdict(page, "Implicitly denied");
    await button(page, "Undo").click();
    await expect(requestName(page)).not.toHaveText(/by bob/u);
  });

  test("is one tab stop, moved in by arrows, with the reason of the cell beside it", async ({
    page,
  }) => {
    await openPlayground(page, EXAMPLE);
    await button(page, "Who can do what…").click();
    const dialog = page.getByRole("dialog", { name: "Who can do what" });
    await dialog.getByRole("gridcell").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(dialog.getByRole("gridcell", { name: "alice, Alice forgets MFA" })).toBeFocused();
    await expect(dialog).toContainText(/could not be assumed/u);
    await page.keyboard.press("Control+End");
    await expect(dialog.getByRole("gridcell").last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(requestName(page)).toHaveText(/\(by search-role\)/u);
  });
});

/** As many requests as nobody evaluates on the page's own thread, half of them expecting too much. */
const MANY = {
  version: 1,
  name: "Many checks",
  accounts: [
    {
      id: "111111111111",
      users: [
        {
          name: "alice",
          inlinePolicies: [
            {
              name: "Read",
              document: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
              },
            },
          ],
        },
      ],
    },
  ],
  requests: Array.from({ length: 200 }, (_, index) => ({
    name: `Request ${index}`,
    principal: "arn:aws:iam::111111111111:user/alice",
    action: index % 2 === 0 ? "s3:GetObject" : "s3:PutObject",
    resource: "arn:aws:s3:::bucket/key",
    expect: "allowed",
  })),
};

test("many checks are run beside the page, counted everywhere, and a failing one is a click from its trace", async ({
  page,
}) => {
  await openPlayground(page);
  await openScenarioFile(page, "many.scenario.json", JSON.stringify(MANY));
  const checks = region(page, "Checks");
  await expect(checks).toContainText("100 of 200 pass");
  expect(page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringContaining("verdicts"),
  );
  await expect(verdict(page)).toContainText("press Send request");
  await page.getByRole("button", { name: "Checks: 100 of 200 pass" }).click();
  await expect(requestName(page)).toHaveText(/Request 1$/u);
  await expectVerdict(page, "Implicitly denied");
  await checks.getByRole("button", { name: /Checks/u }).click();
  await checks.getByRole("button", { name: /^Fail: Request 3 / }).click();
  await expect(requestName(page)).toHaveText(/Request 3$/u);
  await expectVerdict(page, "Implicitly denied");

  await button(page, "What would allow it?").click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).first().click();
  await expect(checks).toContainText("200 of 200 pass");
  await expect(checks).toContainText("100 requests come out otherwise");
});

test("the player is driven from the keyboard", async ({ page }) => {
  await openPlayground(page, `${EXAMPLE}?step=1`);
  await region(page, "Evaluation").focus();
  for (const [key, at] of [
    ["ArrowRight", "2"],
    ["ArrowRight", "3"],
    ["ArrowLeft", "2"],
    ["Home", "1"],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop -- and each has its effect first
    await expect(step(page)).toHaveAttribute("aria-valuetext", new RegExp(`^${at} of `, "u"));
  }
  await page.keyboard.press("Shift+<");
  await page.keyboard.press("Shift+<");
  await expect(page.getByRole("combobox", { name: "Speed" })).toHaveValue("0.25");
  await page.keyboard.press("Space");
  await expect(button(page, "Pause")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(button(page, "Play")).toBeVisible();
  await page.keyboard.press("End");
  await expect(step(page)).toHaveAttribute("aria-valuetext", /Allowed/u);
});

test("trace, canvas and policy text lead to each other", async ({ page }) => {
  await openPlayground(page, `${EXAMPLE}?request=2&step=99`);
  const trace = page.getByRole("tree", { name: "Trace" });
  const chosen = trace.getByRole("treeitem", { selected: true });
  await page.getByRole("list", { name: "Came closest" }).getByRole("button").first().click();
  await expect(chosen).toHaveAccessibleName(/^Bool aws:MultiFactorAuthPresent: not met/u);
  await expect(region(page, "Inspector")).toContainText("search-role");
  const editor = region(page, "Policy editor");
  await expect(editor).toBeVisible();
  await expect(
    trace.getByRole("treeitem", { name: /SearchAccountWithMfa/u }).first(),
  ).toBeVisible();

  await editor.locator(".view-line", { hasText: '"Action"' }).click();
  await expect(trace.getByText("The cursor is here").first()).toBeVisible();

  await region(page, "Outline")
    .getByRole("treeitem", { name: /^Search,/u })
    .first()
    .click();
  await expect(chosen).toHaveAccessibleName(/^principal account · Search/u);
});

for (const [theme, language] of [
  ["light", "en"],
  ["dark", "ko"],
] as const) {
  test(`axe finds nothing in what the player opens: ${theme}, ${language}`, async ({ page }) => {
    await page.addInitScript(
      (stored) => {
        localStorage.setItem("iam-playground/preferences", stored);
      },
      JSON.stringify({ theme, language, motion: "none", predict: true }),
    );
    const expectNoViolations = async (part: string) => {
      const { violations } = await new AxeBuilder({ page }).include(part).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    };
    await page.goto(`${EXAMPLE}?request=2&step=6`);
    await expect(page.getByRole("status", { name: /^(?:Verdict|판정)$/u })).toHaveText(
      /^(?:Implicitly denied|암시적으로 거부됨)/u,
    );
    await expectNoViolations("#evaluation");
    await page
      .getByRole("button", { name: /^(?:Who can do what…|누가 무엇을 할 수 있나…)$/u })
      .click();
    await expect(page.getByRole("grid")).toBeVisible();
    await expectNoViolations("[role=dialog]");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^(?:Send request|요청 보내기)$/u }).click();
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expectNoViolations("[role=dialog]");
  });
}

test("a presenter's remote control steps, and leaves what scrolls to scroll", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.keyboard.press("PageDown");
  await page.getByRole("button", { name: "First step" }).click();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(step(page)).toHaveValue("2");
  await page.keyboard.press("PageUp");
  await expect(step(page)).toHaveValue("1");

  const trace = page.getByRole("tree", { name: "Trace" });
  await trace.getByRole("treeitem").first().focus();
  await page.keyboard.press("PageDown");
  await expect(step(page)).toHaveValue("1");
});
