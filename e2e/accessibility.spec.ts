import type { Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { GRAPH_ACTION_WORDS } from "../app/messages/actions.ts";
import type { Language } from "../app/messages/catalogue.ts";
import { EDITOR_WORDS } from "../app/messages/editor.ts";
import { GRAPH_CREATE_ACTION_WORDS } from "../app/messages/graph-create-actions.ts";
import { GRAPH_PICTURE_ACTION_WORDS } from "../app/messages/graph-picture-actions.ts";
import { PLAYER_COMMAND_WORDS } from "../app/messages/player-commands.ts";
import { REQUEST_WORDS } from "../app/messages/request.ts";
import { SHELL_WORDS } from "../app/messages/shell.ts";
import { openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

/** The target size of WCAG 2.2 is not looked at unless it is asked for. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    screen,
  ).toEqual([]);
}

async function setPreferences(page: Page, preferences: object): Promise<void> {
  await page.addInitScript(
    (stored) => {
      localStorage.setItem("iam-playground/preferences", stored);
    },
    JSON.stringify({ motion: "none", ...preferences }),
  );
}

async function openIn(page: Page, theme: string, language: Language): Promise<void> {
  await setPreferences(page, { theme, language });
  await page.goto("");
  const { send } = REQUEST_WORDS[language];
  await expect(page.getByRole("button", { name: send, exact: true })).toBeEnabled();
  await page.waitForLoadState("networkidle");
}

/** Looks at a dialog as it opens, then closes it. */
async function lookAtDialog(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  await open();
  const dialog = page.getByRole("dialog");
  await expect(dialog, name).toBeVisible();
  await expectNoViolations(page, name);
  await page.keyboard.press("Escape");
  await expect(dialog, name).toBeHidden();
}

/** Runs what the command palette calls by this name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(name);
  await page.getByRole("option", { name }).first().click();
}

for (const theme of ["light", "dark"]) {
  for (const language of ["en", "ko"] as const) {
    test.describe(`axe finds nothing: ${theme}, ${language}`, () => {
      test("the page, a trace and a policy", async ({ page }) => {
        await openIn(page, theme, language);
        await expectNoViolations(page, "at first");
        await page.keyboard.press("ControlOrMeta+Enter");
        await page.keyboard.press("BracketLeft");
        await page
          .getByRole("treeitem", { name: /^search-role/u })
          .first()
          .click();
        await expect(page.locator(".monaco-editor").first()).toBeVisible();
        await expectNoViolations(page, "at a step");
        const words = EDITOR_WORDS[language];
        await page.getByRole("button", { name: words.sentenceList }).click();
        await expectNoViolations(page, "what the policy says");
      });

      // Colours come with the theme and names with the language, so each of both is looked at once.
      if ((theme === "light") !== (language === "en")) return;

      test("dialogs of the page", async ({ page }) => {
        await openIn(page, theme, language);
        const words = SHELL_WORDS[language];
        for (const name of [words.gallery, words.share, words.settings, words.commandPalette]) {
          await lookAtDialog(page, name, async () => {
            await page.getByRole("button", { name, exact: true }).click();
          });
        }
        await lookAtDialog(page, words.shortcuts, () => page.keyboard.press("?"));
        const commands = [
          GRAPH_ACTION_WORDS[language].legend,
          GRAPH_PICTURE_ACTION_WORDS[language].savePicture,
          GRAPH_CREATE_ACTION_WORDS[language].paste,
          PLAYER_COMMAND_WORDS[language].matrix,
        ];
        for (const name of commands) {
          await lookAtDialog(page, name, async () => {
            await command(page, name);
            await expect(page.getByRole("dialog", { name: words.commandPalette })).toBeHidden();
          });
        }
      });

      test("dialogs of the request", async ({ page }) => {
        await openIn(page, theme, language);
        const words = REQUEST_WORDS[language];
        const request = region(page, words.request);
        for (const name of [words.context(0), words.more, /search-role/u]) {
          await lookAtDialog(page, String(name), async () => {
            await request.getByRole("button", { name }).click();
          });
        }
        await lookAtDialog(page, words.fromDenial, async () => {
          await request.getByRole("button", { name: words.savedActions, exact: true }).click();
          await page.getByRole("menuitem", { name: words.fromDenial }).click();
        });
      });

      test("what opens over the canvas", async ({ page }) => {
        await openIn(page, theme, language);
        const bob = page.locator('.react-flow__node[data-id="arn:aws:iam::111111111111:user/bob"]');
        await bob.focus();
        await lookAtDialog(page, "connect", () => page.keyboard.press("c"));
        await bob.focus();
        await lookAtDialog(page, "rename", () => page.keyboard.press("F2"));
        await bob.focus();
        await page.keyboard.press("n");
        await expect(page.locator("input[role=combobox]:focus")).toBeVisible();
        await expectNoViolations(page, "create");
        await page.keyboard.press("Escape");
        for (const keys of ["Shift+M", "Shift+K", "ControlOrMeta+F"]) {
          await bob.focus();
          await page.keyboard.press(keys);
        }
        await expect(page.locator("input[type=search]:focus")).toBeVisible();
        await expectNoViolations(page, "map, kinds and find");
        await bob.focus();
        await page.keyboard.press("Delete");
        await expect(bob).toBeHidden();
        await expectNoViolations(page, "deleted");
      });
    });
  }
}

test("the whole loop by keyboard alone", async ({ page }) => {
  await setPreferences(page, { language: "en" });
  await openPlayground(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the request" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Saved request" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("status", { name: "Verdict" })).toHaveText(/^Allowed/u);
  await page.keyboard.press("Escape");
  const step = page.getByRole("slider", { name: "Step" });
  await step.focus();
  await page.keyboard.press("Home");
  await expect(step).toHaveValue("0");
  await page.keyboard.press("ArrowRight");
  await expect(step).toHaveValue("1");
});

test("F6 goes round the regions, and one-character keys can be turned off", async ({ page }) => {
  await openPlayground(page);
  await page.waitForLoadState("networkidle");
  await page.getByRole("combobox", { name: "Saved request" }).focus();
  for (const name of ["Evaluation", "Checks", "Problems"]) {
    await page.keyboard.press("F6");
    await expect(region(page, name).locator(":focus"), name).toBeVisible();
  }
  await page.keyboard.press("n");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).press("Escape");
  await expect(page.getByRole("combobox", { name: "What to create" })).toBeHidden();
  await page.getByRole("button", { name: "Settings" }).click();
  const setting = page.getByRole("switch", { name: "Shortcuts of one character" });
  await setting.uncheck();
  await page.keyboard.press("Escape");
  await expect(setting).toBeHidden();
  await page.keyboard.press("?");
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Command palette");
});

test("every landmark and region has its name", async ({ page }) => {
  await openPlayground(page);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner", { name: "Scenario" })).toBeVisible();
  for (const name of ["Outline", "Canvas", "Inspector", "Request", "Evaluation", "Checks"]) {
    await expect(region(page, name), name).toBeVisible();
  }
  await expect(page.getByRole("tree", { name: "Trace" })).toBeVisible();
  for (const name of ["alice", "bob", "search-team"]) {
    await expect(
      region(page, "Canvas").getByLabel(
        new RegExp(`^(?:User|Group) ${name}, account 111111111111`, "u"),
      ),
    ).toBeAttached();
  }
  await expect(page.getByLabel("alice is a member of search-team")).toBeAttached();
});
