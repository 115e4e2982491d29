import type { Locator, Page } from "@playwright/test";
import { expectVerdict, openPlayground, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

// Nothing in this file points at anything: whoever has no mouse builds the same things.

const SEARCH = "arn:aws:iam::111111111111";
const ROLE = "arn:aws:iam::222222222222:role/search-role";

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes from region to region until the focus is in this one. */
async function goTo(page: Page, name: string): Promise<void> {
  const target = region(page, name).locator(":focus");
  for (let steps = 0; steps < 12 && (await target.count()) === 0; steps += 1) {
    const before = await page.evaluateHandle(() => document.activeElement);
    await press(page, "F6");
    await page.waitForFunction((element) => document.activeElement !== element, before);
  }
  await expect(target).toBeVisible();
}

async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(page, key);
  }
  await expect(target).toBeFocused();
}

function node(page: Page, name: RegExp) {
  return region(page, "Canvas").getByRole("group", { name });
}

/** Replaces what the policy that is being edited says. */
async function writePolicy(page: Page, policy: object): Promise<void> {
  const editor = region(page, "Policy editor").getByRole("textbox").first();
  await expect(editor).toBeFocused();
  await press(page, "ControlOrMeta+A", "Delete");
  await page.keyboard.type(JSON.stringify(policy));
  await expect(region(page, "Policy editor")).not.toContainText("error");
}

async function connectTo(page: Page, name: string): Promise<void> {
  await press(page, "c");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(name);
  await press(page, "Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

function allow(statement: object): object {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

test("the first example, from nothing and by keyboard alone, comes to the same verdict", async ({
  page,
}) => {
  // Every character of the policies is typed, which takes its time on a busy machine.
  test.setTimeout(180_000);
  const entities = page.getByRole("tree", { name: "Entities" }).getByRole("treeitem");
  await openPlayground(page);
  await press(page, "ControlOrMeta+O");
  const gallery = page.getByRole("dialog", { name: "Gallery" });
  await expect(gallery.locator(":focus")).toBeVisible();
  await tabTo(page, gallery.getByRole("button", { name: "Start empty" }), "Shift+Tab");
  await press(page, "Enter");
  await expect(gallery).toBeHidden();
  await expect(entities).toHaveCount(1);

  // Who and what there is.
  await goTo(page, "Canvas");
  await press(page, "n");
  const field = page.getByRole("combobox", { name: "What to create" });
  await expect(field).toBeFocused();
  const things = [
    "u alice",
    "u bob",
    "g search-team",
    "a 222222222222 Reports",
    "b reports",
    "r search-role",
  ];
  for (const [index, thing] of things.entries()) {
    await page.keyboard.type(thing);
    await press(page, "Shift+Enter");
    await expect(entities).toHaveCount(index + 2);
  }
  await press(page, "Escape");

  // The role trusts the other account, with MFA.
  await expect(node(page, /^Role search-role/u)).toBeFocused();
  await press(page, "Enter");
  await expect(region(page, "Policy editor").getByRole("textbox").first()).toBeVisible();
  await goTo(page, "Policy editor");
  await writePolicy(
    page,
    allow({
      Principal: { AWS: `${SEARCH}:root` },
      Action: "sts:AssumeRole",
      Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    }),
  );

  // What a line to the bucket means is written by itself.
  await goTo(page, "Canvas");
  await connectTo(page, "reports");
  await expect(region(page, "Policy editor")).toContainText("s3:GetObject");

  // Alice's group may assume the role.
  await expect(node(page, /^Role search-role/u)).toBeFocused();
  await press(page, "ArrowUp");
  await expect(node(page, /^Group search-team/u)).toBeFocused();
  await connectTo(page, "alice");
  await expect(node(page, /^Group search-team/u)).toBeFocused();
  await press(page, "p");
  await writePolicy(page, allow({ Action: "sts:AssumeRole", Resource: ROLE }));

  // The request begins with the first user and the first bucket; a hop with the first role.
  await goTo(page, "Request");
  await press(page, "Enter");
  await expect(page.getByRole("combobox", { name: "Principal" })).toHaveValue(
    `${SEARCH}:user/alice`,
  );
  await goTo(page, "Request");
  await tabTo(page, page.getByRole("button", { name: "Assume a role" }));
  await press(page, "Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("switch", { name: "MFA" }));
  await press(page, "Space", "Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await tabTo(page, page.getByRole("combobox", { name: "Resource" }));
  await page.keyboard.type("arn:aws:s3:::reports/2026/q1.csv");
  await press(page, "Enter", "ControlOrMeta+Enter");
  await expectVerdict(page, "Allowed");

  // As in the example, MFA is what it hangs on.
  const hop = region(page, "Request").getByRole("button", { name: /search-role/u });
  await tabTo(page, hop, "Shift+Tab");
  await press(page, "Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("switch", { name: "MFA" }));
  await press(page, "Space", "Escape");
  await expectVerdict(page, "Implicitly denied");
});
