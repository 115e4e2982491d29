import { openPlayground, openScenarioFile, region } from "./support/playground.ts";
import { chooseInField, expectNoViolations, requestField } from "./support/request.ts";
import { expect, test } from "./support/test.ts";

const ONLY_ONE_REGION = {
  version: 1,
  name: "Only one Region",
  accounts: [
    {
      id: "111111111111",
      name: "A",
      users: [
        {
          name: "alice",
          inlinePolicies: [
            {
              name: "Jobs",
              document: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "sqs:*", Resource: "*" },
                  {
                    Sid: "OtherRegions",
                    Effect: "Deny",
                    Action: "*",
                    Resource: "*",
                    Condition: { StringNotEquals: { "aws:RequestedRegion": "us-east-1" } },
                  },
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  requests: [
    {
      name: "Alice sends",
      principal: "arn:aws:iam::111111111111:user/alice",
      action: "sqs:SendMessage",
      resource: "arn:aws:sqs:us-east-1:111111111111:jobs",
    },
  ],
};

test.describe("the context", () => {
  test("lists first what this decision looks at, with who does, and can take it away", async ({
    page,
  }) => {
    await openPlayground(page);
    await openScenarioFile(page, "region.scenario.json", JSON.stringify(ONLY_ONE_REGION));
    await expect(requestField(page, "Action")).toHaveValue("sqs:SendMessage");
    await page.getByRole("button", { name: /^Context/u }).click();
    const dialog = page.getByRole("dialog", { name: "Request context" });
    const first = dialog.getByRole("list", { name: "This decision looks at" });
    const row = first.getByRole("listitem").filter({ hasText: "aws:RequestedRegion" }).first();
    await expect(row).toContainText("from the request");
    const state = row.getByRole("combobox", { name: "Where aws:RequestedRegion comes from" });
    await expect(state).toHaveValue("derived");
    await expectNoViolations(page);

    await state.selectOption("absent");
    await expect(row).toContainText("removed; AWS would derive");
    await state.selectOption("given");
    await expect(row).toContainText("overrides the derived value");
    await state.selectOption("derived");

    await row
      .getByRole("button", { name: /^Show Deny/u })
      .first()
      .click();
    await expect(dialog).toBeHidden();
    await expect(region(page, "Policy editor")).toBeVisible();
  });

  test("gives a key of its type", async ({ page }) => {
    await openPlayground(page);
    await page.getByRole("button", { name: /^Context/u }).click();
    const dialog = page.getByRole("dialog", { name: "Request context" });
    const add = dialog.getByRole("combobox", { name: "Add key" });
    await add.fill("aws:SourceIp");
    await add.press("Enter");
    const value = dialog.getByRole("textbox", { name: "Value of aws:SourceIp" });
    await expect(value).toHaveValue("203.0.113.10");
    await value.fill("nowhere");
    await value.press("Enter");
    await expect(value).toHaveAttribute("aria-invalid", "true");
    await expect(dialog).toContainText("Write one IP address");
    await add.fill("aws:TagKeys");
    await add.press("Enter");
    const tags = dialog.getByRole("textbox", { name: "Values of aws:TagKeys, one per line" });
    await tags.fill("team\nstage");
    await tags.blur();
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("button", { name: "Context (2)" })).toBeVisible();
  });
});

test.describe("what an action needs", () => {
  test("is offered: ARN formats to fill in, and a role to pass", async ({ page }) => {
    await openPlayground(page);
    const request = region(page, "Request");
    await chooseInField(page, "Action", "dynamodb:GetItem");
    await requestField(page, "Resource").click();
    await page.getByRole("option", { name: /^table/u }).click();
    await request.getByRole("textbox", { name: "TableName" }).fill("orders");
    await page.keyboard.press("Enter");
    await expect(requestField(page, "Resource")).toHaveValue(
      "arn:aws:dynamodb:us-east-1:111111111111:table/orders",
    );

    await chooseInField(page, "Action", "lambda:CreateFunction");
    await expect(request).toContainText("lambda:CreateFunction acts on function");
    const role = request.getByRole("combobox", { name: "Role to pass" });
    await role.fill("arn:aws:iam::111111111111:role/worker");
    await role.press("Enter");
    await expect(request.getByRole("combobox", { name: "to the service" })).toHaveValue(
      "lambda.amazonaws.com",
    );
  });

  test.describe("pasted", () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });

    test("goes where it belongs, and a denial makes a request", async ({ page }) => {
      await openPlayground(page);
      const paste = async (text: string, into: string) => {
        await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
        await requestField(page, into).click();
        await page.keyboard.press("ControlOrMeta+V");
        // What the field offers lies over the rest.
        await page.keyboard.press("Escape");
      };
      await paste("sqs:SendMessage", "Resource");
      await expect(requestField(page, "Action")).toHaveValue("sqs:SendMessage");
      await paste("arn:aws:sqs:us-east-1:111111111111:jobs", "Action");
      await expect(requestField(page, "Resource")).toHaveValue(
        "arn:aws:sqs:us-east-1:111111111111:jobs",
      );
      const denial =
        "User: arn:aws:iam::111111111111:user/alice is not authorized to perform: s3:PutObject";
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), denial);
      await requestField(page, "Action").focus();
      await page.keyboard.press("ControlOrMeta+V");
      const dialog = page.getByRole("dialog", { name: "From a denial" });
      await expect(dialog.getByRole("textbox", { name: "Denial" })).toHaveValue(/s3:PutObject/u);
    });
  });
});
