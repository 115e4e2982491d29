import type { Page } from "@playwright/test";
import { boxOf, expectSaid, node, openCanvas, row } from "./support/canvas.ts";
import { openScenarioFile } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const COMPANY = {
  version: 1,
  name: "Company",
  organizations: [
    {
      id: "o-exampleorg1",
      managementAccountId: "999999999999",
      policies: [{ name: "Regions", type: "SERVICE_CONTROL_POLICY", document: {} }],
      root: {
        id: "r-ab12",
        name: "Root",
        accounts: ["999999999999"],
        organizationalUnits: [
          {
            id: "ou-ab12-00000001",
            name: "Workloads",
            serviceControlPolicies: ["FullAWSAccess", "Regions"],
            accounts: ["111111111111"],
          },
          { id: "ou-ab12-00000002", name: "Sandbox", accounts: ["222222222222"] },
        ],
      },
    },
  ],
  accounts: [
    { id: "999999999999", name: "Management" },
    { id: "111111111111", name: "Shop", users: [{ name: "ana" }] },
    { id: "222222222222", name: "Lab" },
  ],
};

/** A reference to the place of Workloads in its organization. */
const NAMED = {
  ...COMPANY,
  accounts: COMPANY.accounts.map((account) =>
    account.name === "Lab"
      ? {
          ...account,
          resources: [
            {
              arn: "arn:aws:s3:::shared",
              policy: {
                Version: "2012-10-17",
                Statement: {
                  Effect: "Allow",
                  Principal: "*",
                  Action: "s3:GetObject",
                  Resource: "arn:aws:s3:::shared/*",
                  Condition: {
                    "ForAnyValue:StringLike": {
                      "aws:PrincipalOrgPaths": ["o-exampleorg1/r-ab12/ou-ab12-00000001/*"],
                    },
                  },
                },
              },
            },
          ],
        }
      : account,
  ),
};

async function openCompany(page: Page, scenario: object = COMPANY): Promise<void> {
  await openCanvas(page);
  await openScenarioFile(page, "company.scenario.json", JSON.stringify(scenario));
  await expect(node(page, /^Organization /u)).toBeVisible();
  await page.waitForLoadState("networkidle");
}

const unit = (page: Page, name: string) =>
  node(page, new RegExp(`^Organizational unit ${name}`, "u"));

/** Drags a container by its header. */
async function dragHeader(
  page: Page,
  from: ReturnType<typeof node>,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const { x, y } = await boxOf(from);
  await page.mouse.move(x + 40, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 46, y + 18, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

test("a unit is duplicated with its accounts, in one step", async ({ page }) => {
  await openCompany(page);
  await unit(page, "Workloads").focus();
  await page.keyboard.press("ControlOrMeta+D");
  await expectSaid(page, "Duplicated Workloads, with one account");
  await expect(unit(page, "Workloads-2")).toBeVisible();
  await expect(node(page, /^Account Shop-2,/u)).toBeVisible();
  await expect(unit(page, "Workloads-2").getByRole("button", { name: /Regions$/u })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(unit(page, "Workloads-2")).toHaveCount(0);
  await expect(node(page, /^Account /u)).toHaveCount(3);
});

test("an organization is copied from the outline and pasted in another page", async ({
  page,
  context,
}) => {
  await openCompany(page);
  await row(page, /^o-exampleorg1,/u).click();
  await page.keyboard.press("ControlOrMeta+C");
  await expectSaid(page, "Copied o-exampleorg1");
  await page.keyboard.press("ControlOrMeta+V");
  await expectSaid(page, "Pasted o-exampleorg2, with 3 accounts");
  await expect(node(page, /^Organization o-exampleorg2/u)).toBeVisible();
  await expect(node(page, /^Account Management-2,/u)).toContainText("management account");
  const other = await context.newPage();
  await openCanvas(other, "#/gallery/third-party-external-id");
  await node(other, /^Account /u)
    .first()
    .focus();
  await other.keyboard.press("ControlOrMeta+V");
  await expect(node(other, /^Organization o-exampleorg1/u)).toBeVisible();
  await other.reload();
  await expect(unit(other, "Sandbox")).toBeVisible();
});

test("a unit is cut with everything in it, and pasted into the unit that has the focus", async ({
  page,
}) => {
  await openCompany(page);
  await unit(page, "Workloads").focus();
  await page.keyboard.press("ControlOrMeta+X");
  await expect(node(page, /^Account Shop,/u)).toHaveCount(0);
  await unit(page, "Sandbox").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(node(page, /^Account Shop,/u)).toBeVisible();
  const [outer, inner] = [await boxOf(unit(page, "Sandbox")), await boxOf(unit(page, "Workloads"))];
  expect(inner.x).toBeGreaterThan(outer.x);
  expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
});

test("by menu alone, a unit is copied and pasted into another", async ({ page }) => {
  await openCompany(page);
  await unit(page, "Workloads").getByText("Workloads").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Copy/u }).click();
  await expectSaid(page, "Copied Workloads");
  await row(page, /^Sandbox,/u).click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Paste/u }).click();
  await expectSaid(page, "Pasted Workloads, with one account");
  const [outer, inner] = [
    await boxOf(unit(page, "Sandbox")),
    await boxOf(unit(page, "Workloads").last()),
  ];
  expect(inner.y).toBeGreaterThan(outer.y);
  expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
});

test("a unit and an organization are dragged as a whole, and stay there", async ({ page }) => {
  await openCompany(page, {
    ...COMPANY,
    accounts: [...COMPANY.accounts, { id: "333333333333", name: "Alone" }],
  });
  const account = node(page, /^Account Shop,/u);
  const before = await boxOf(account);
  const from = await boxOf(unit(page, "Workloads"));
  await dragHeader(page, unit(page, "Workloads"), { x: from.x + 60, y: from.y + 40 });
  await expectSaid(page, "Moved Workloads");
  const after = await boxOf(account);
  expect(after.y - before.y).toBeGreaterThan(10);
  expect(after.x - before.x).toBeGreaterThan(5);
  const ana = await boxOf(node(page, /^User ana,/u));
  expect(ana.y).toBeGreaterThan(after.y);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(Math.round((await boxOf(account)).y)).toBe(Math.round(before.y));
  // The view is fitted anew: only how they stand to each other counts.
  const gap = async () =>
    (await boxOf(account)).x - (await boxOf(node(page, /^Account Alone,/u))).x;
  const apart = await gap();
  await node(page, /^Organization /u).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await expectSaid(page, "Moved o-exampleorg1");
  await expect.poll(gap).toBeGreaterThan(apart + 10);
  const moved = await gap();
  await page.reload();
  await expect.poll(async () => Math.round(await gap())).toBe(Math.round(moved));
});

test("a unit dropped on another goes into it, and what it inherits is said", async ({ page }) => {
  await openCompany(page);
  const target = await boxOf(unit(page, "Workloads"));
  await dragHeader(page, unit(page, "Sandbox"), { x: target.x + 200, y: target.y + 14 });
  await expectSaid(page, "Moved Sandbox into Workloads. Inherits now: SCP Regions of Workloads");
  await expect(page.getByText("Inherits now: SCP Regions").first()).toBeVisible();
  const [outer, inner] = [await boxOf(unit(page, "Workloads")), await boxOf(unit(page, "Sandbox"))];
  expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
  await page.getByRole("button", { name: "Undo" }).click();
  await row(page, /^Sandbox,/u).dragTo(row(page, /^Workloads,/u));
  await expectSaid(page, /^Moved Sandbox into Workloads\. Inherits now/u);
  await row(page, /^Lab,/u).dragTo(row(page, /^Root,/u));
  await expectSaid(page, "Moved Lab into Root. Inherits no longer: SCP Regions of Workloads");
});

test("moved by menu, it asks about policies that name the place it leaves", async ({ page }) => {
  await openCompany(page, NAMED);
  await unit(page, "Workloads").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move to organizational unit…" }).click();
  const dialog = page.getByRole("dialog", { name: "Move Workloads" });
  const field = dialog.getByRole("combobox", { name: "Organizational unit" });
  await expect(field.getByRole("option")).toHaveText([/^Root of/u, /Sandbox$/u]);
  await field.selectOption("ou-ab12-00000002");
  await expect(dialog).toContainText("It inherits the same SCPs and RCPs as before.");
  await expect(dialog).toContainText("o-exampleorg1/r-ab12/ou-ab12-00000002/ou-ab12-00000001/*");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expectSaid(page, "Moved Workloads into Sandbox");
});

test("a unit is not cut away from the account that manages the organization", async ({ page }) => {
  await openCompany(page);
  await row(page, /^Management,/u).dragTo(row(page, /^Workloads,/u));
  await expectSaid(page, /^Moved Management into Workloads/u);
  await unit(page, "Workloads").focus();
  await page.keyboard.press("ControlOrMeta+X");
  await expect(page.getByRole("dialog")).toContainText("the management account of o-exampleorg1");
});

test("deleting a unit says where its accounts are and what they inherit no longer", async ({
  page,
}) => {
  await openCompany(page, NAMED);
  await unit(page, "Workloads").focus();
  await page.keyboard.press("Delete");
  await expectSaid(
    page,
    "Deleted Workloads. Directly in Root now: Shop. Inherits no longer: SCP Regions of Workloads. Still named in: Resource-based policy of shared",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await node(page, /^Organization /u).focus();
  await page.keyboard.press("Delete");
  await expectSaid(
    page,
    /^Deleted o-exampleorg1\. Outside every organization now: Management, Shop, Lab\./u,
  );
});
