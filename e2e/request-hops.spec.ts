import {
  expectVerdict,
  openPlayground,
  openScenarioFile,
  region,
  sendRequest,
} from "./support/playground.ts";
import { chooseInField, expectNoViolations, requestField } from "./support/request.ts";
import { expect, test } from "./support/test.ts";

test.describe("assumed roles", () => {
  test("are cards that say what they add, and are moved and removed by keyboard", async ({
    page,
  }) => {
    await openPlayground(page, "#/gallery/role-chain-three-accounts");
    const request = region(page, "Request");
    await request.getByRole("button", { name: /^Hop 1:/u }).click();
    const dialog = page.getByRole("dialog", { name: "Assumed roles" });
    const cards = dialog.getByRole("list", { name: "Assumed roles" }).locator("> li");
    await expect(cards).toHaveCount(2);
    await expect(cards.first()).toContainText("sts:RoleSessionName");
    await expect(cards.first()).toContainText("aws:PrincipalArn");
    await expectNoViolations(page);

    const [one = "", two = ""] = await cards
      .getByRole("button", { expanded: true })
      .or(cards.getByRole("button", { expanded: false }))
      .allTextContents();
    const roleOf = (title: string) => title.replace(/^Hop \d: /u, "");
    const first = dialog.getByRole("button", { name: one, exact: true });
    await first.focus();
    await page.keyboard.press("Alt+ArrowDown");
    const moved = dialog.getByRole("button", { name: `Hop 2: ${roleOf(one)}`, exact: true });
    await expect(moved).toBeFocused();
    await expect(
      dialog.getByRole("button", { name: `Hop 1: ${roleOf(two)}`, exact: true }),
    ).toBeVisible();
    await dialog.getByRole("button", { name: `Remove Hop 2: ${roleOf(one)}` }).press("Enter");
    await expect(cards).toHaveCount(1);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(request.getByRole("button", { name: one, exact: true })).toBeVisible();
  });

  test("pass session policies, which are written in the policy editor", async ({ page }) => {
    await openPlayground(page);
    await region(page, "Request")
      .getByRole("button", { name: /^Hop 1:/u })
      .click();
    const dialog = page.getByRole("dialog", { name: "Assumed roles" });
    await dialog.getByRole("button", { name: "Add a session policy" }).click();
    await expect(dialog).toBeHidden();
    const editor = region(page, "Policy editor");
    await expect(editor.locator(".monaco-editor").first()).toBeVisible();
    await expect(editor).toContainText("Allow");
    await region(page, "Request")
      .getByRole("button", { name: /^Hop 1:/u })
      .click();
    await expect(dialog.getByRole("button", { name: "Edit session policy 1" })).toBeVisible();
  });

  test("that nobody chose are gone when their dialog closes", async ({ page }) => {
    await openPlayground(page);
    const scenario = {
      version: 1,
      name: "No role",
      accounts: [{ id: "111111111111", name: "A", users: [{ name: "alice" }] }],
      requests: [{ name: "Only", principal: "anonymous", action: "s3:ListBucket", resource: "*" }],
    };
    await openScenarioFile(page, "no-role.scenario.json", JSON.stringify(scenario));
    await expect(requestField(page, "Action")).toHaveValue("s3:ListBucket");
    const request = region(page, "Request");
    await request.getByRole("button", { name: "Assume a role" }).click();
    const dialog = page.getByRole("dialog", { name: "Assumed roles" });
    await expect(
      dialog.getByRole("button", { name: "Hop 1: choose a role", exact: true }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(request.getByRole("button", { name: /^Hop/u })).toHaveCount(0);
    await sendRequest(page);
    await expect(region(page, "Evaluation")).not.toContainText("Hop 1");
  });

  test("are the way of someone with a token, whose claims are asked for by name", async ({
    page,
  }) => {
    await openPlayground(page, "#/gallery/pass-role-one-role");
    await chooseInField(page, "Principal", "cognito-identity.amazonaws.com");
    await page.getByRole("button", { name: "Assume a role with it" }).click();
    await region(page, "Request")
      .getByRole("button", { name: /^Hop 1:/u })
      .click();
    const claims = page.getByRole("group", {
      name: "Claims of the token from cognito-identity.amazonaws.com",
    });
    const amr = claims.getByRole("textbox", { name: "cognito-identity.amazonaws.com:amr" });
    await amr.fill("authenticated, example");
    await amr.press("Enter");
    await expect(page.getByRole("dialog")).toContainText(
      "cognito-identity.amazonaws.com:amr = authenticated example",
    );
  });
});

test("an inactive access key ends the request with AWS's error, apart from any policy", async ({
  page,
}) => {
  await openPlayground(page);
  const scenario = {
    version: 1,
    name: "Inactive key",
    accounts: [
      {
        id: "111111111111",
        name: "A",
        users: [
          {
            name: "alice",
            attachedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"],
            accessKeys: [{ id: "AKIAIOSFODNN7EXAMPLE", active: false }],
          },
        ],
      },
    ],
    requests: [
      {
        name: "Alice lists",
        principal: "arn:aws:iam::111111111111:user/alice",
        action: "s3:ListAllMyBuckets",
        resource: "*",
      },
    ],
  };
  await openScenarioFile(page, "inactive.scenario.json", JSON.stringify(scenario));
  await expect(requestField(page, "Action")).toHaveValue("s3:ListAllMyBuckets");
  await sendRequest(page);
  await expectVerdict(page, "Implicitly denied");
  const evaluation = region(page, "Evaluation");
  await page.getByRole("button", { name: "First step" }).click();
  await expect(evaluation).toContainText("InvalidClientTokenId");
  await expect(evaluation).toContainText("AKIAIOSFODNN7EXAMPLE");
});
