import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const VALID = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" }],
};
const VALID_ON_BUCKET = {
  Version: "2012-10-17",
  Statement: [{ ...VALID.Statement[0], Principal: { AWS: "111111111111" } }],
};

/** Three policies with something to say about each, and a user in a group that is not there. */
const SCENARIO = {
  version: 1,
  name: "Full of problems",
  accounts: [
    {
      id: "111111111111",
      name: "Search",
      users: [
        {
          name: "alice",
          groups: ["nobodies"],
          inlinePolicies: [
            {
              name: "Reader",
              document: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObjct", Resource: "*" }],
              },
            },
          ],
        },
        { name: "bob", inlinePolicies: [{ name: "Fine", document: VALID }] },
      ],
      resources: [
        {
          arn: "arn:aws:s3:::reports",
          policy: { Version: "2012-10-17", Statement: [{ Effect: "Alow", Principal: "*" }] },
        },
      ],
    },
  ],
  requests: [
    {
      name: "Nobody asks",
      principal: "arn:aws:iam::111111111111:user/carol",
      action: "s3:GetObject",
      resource: "arn:aws:s3:::reports/q1.csv",
    },
  ],
};

async function openScenario(page: Page, scenario: object): Promise<void> {
  await openPlayground(page);
  await page.keyboard.press("ControlOrMeta+K");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("option", { name: /^Open a file/u }).click();
  await (
    await choosing
  ).setFiles({
    name: "problems.scenario.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await expect(page.getByRole("textbox", { name: "Scenario name" })).toHaveValue(
    "Full of problems",
  );
}

function problems(page: Page): Locator {
  return region(page, "Problems");
}

function toggle(page: Page): Locator {
  return problems(page).getByRole("button", { name: /^Problems: /u });
}

function row(page: Page, name: RegExp): Locator {
  return problems(page).getByRole("treeitem", { name });
}

async function writePolicy(page: Page, text: string): Promise<void> {
  await region(page, "Policy editor").locator(".monaco-editor").first().click();
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
}

/** The editor comes with the first policy that is opened, and takes its time. */
async function expectCursorIn(page: Page, policy: string): Promise<void> {
  const text = page.getByRole("textbox", { name: new RegExp(`^${policy}, `, "u") });
  await expect(text).toBeFocused({ timeout: 20_000 });
}

test("an example has nothing wrong with it, and says so", async ({ page }) => {
  await openPlayground(page);
  await expect(toggle(page)).toHaveAccessibleName("Problems: No problems");
});

test("counts everything although closed, and lists it by entity", async ({ page }) => {
  await openScenario(page, SCENARIO);
  await expect(toggle(page)).toHaveAccessibleName(/^Problems: 3 errors.*, 2 warnings/u);
  await expect(problems(page).getByRole("tree")).toBeHidden();
  await toggle(page).click();
  await expect(row(page, /^alice, 2$/u)).toBeVisible();
  await expect(row(page, /^Warning, No group "nobodies"/u)).toBeVisible();
  await expect(row(page, /^Error, .*GetObjct.*, Reader, line \d+$/u)).toBeVisible();
  await expect(row(page, /^reports, \d+$/u)).toBeVisible();
  await expect(row(page, /^Request: Nobody asks, 1$/u)).toBeVisible();
  // Whoever has no problems is not in the list.
  await expect(row(page, /^bob/u)).toHaveCount(0);
});

test("a click leads to the characters, with the cursor on them", async ({ page }) => {
  await openScenario(page, SCENARIO);
  await toggle(page).click();
  await row(page, /^Error, .*GetObjct/u).click();
  await expect(region(page, "Inspector")).toContainText("alice");
  await expect(page.getByRole("tab", { name: /^Reader/u })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(region(page, "Findings in this policy")).toContainText("GetObjct");
  // The word itself is selected: typing replaces it.
  await expectCursorIn(page, "Reader");
  await page.evaluate(() => navigator.clipboard.writeText('"s3:GetObject"'));
  await page.keyboard.press("ControlOrMeta+V");
  await expect(region(page, "Policy editor")).toContainText('"Action": "s3:GetObject"');
  await expect(toggle(page)).toHaveAccessibleName(/^Problems: 2 errors/u);
});

test("by keyboard: open, walk, choose", async ({ page }) => {
  await openScenario(page, SCENARIO);
  await expect(toggle(page)).toHaveAccessibleName(/3 errors/u);
  await toggle(page).focus();
  await page.keyboard.press("Enter");
  await expect(problems(page).getByRole("tree")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(row(page, /^alice, 2$/u)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(row(page, /^Error, .*GetObjct/u)).toBeFocused();
  await page.keyboard.press("Enter");
  await expectCursorIn(page, "Reader");
});

test("follows an edit, its undo, and what is drawn", async ({ page }) => {
  await openScenario(page, SCENARIO);
  await toggle(page).click();
  await row(page, /^reports, \d+$/u).click();
  await writePolicy(page, JSON.stringify(VALID_ON_BUCKET));
  await expect(toggle(page)).toHaveAccessibleName(/^Problems: 1 error, 2 warnings/u);
  await expect(row(page, /^reports/u)).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/u }).click();
  await expect(toggle(page)).toHaveAccessibleName(/^Problems: 3 errors/u);
  await expect(row(page, /^reports/u)).toHaveCount(1);
});

test("the counts stay in view on a phone, and a problem brings its policy to the front", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScenario(page, SCENARIO);
  await expect(toggle(page)).toBeInViewport();
  await toggle(page).click();
  await row(page, /^Error, .*GetObjct/u).click();
  await expect(region(page, "Policy editor")).toBeVisible();
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the open list: ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (stored) => {
        localStorage.setItem("iam-playground/preferences", stored);
      },
      JSON.stringify({ motion: "none", theme }),
    );
    await openScenario(page, SCENARIO);
    await toggle(page).click();
    await expect(row(page, /^alice, 2$/u)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
