import { openPlayground, region } from "./support/playground.ts";
import { expectNoViolations, requestField } from "./support/request.ts";
import { expect, test } from "./support/test.ts";

test.describe("from a denial", () => {
  test("a file of events offers a choice, and what is missing is created in one step", async ({
    page,
  }) => {
    await openPlayground(page);
    const event = (eventName: string) => ({
      eventTime: "2026-03-01T12:00:00Z",
      eventSource: "s3.amazonaws.com",
      eventName,
      errorCode: "AccessDenied",
      userIdentity: {
        type: "AssumedRole",
        arn: "arn:aws:sts::333333333333:assumed-role/app/s1",
        accountId: "333333333333",
      },
      requestParameters: { bucketName: "archive", key: "q1.csv" },
    });
    await region(page, "Request").getByRole("button", { name: "Requests", exact: true }).click();
    await page.getByRole("menuitem", { name: "From a denial…", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "From a denial" });
    await dialog
      .getByRole("textbox", { name: "Denial" })
      .fill(JSON.stringify({ Records: [event("GetObject"), event("DeleteObject")] }));
    await dialog.getByRole("combobox", { name: "Event (2 were refused)" }).selectOption("1");
    await expect(dialog).toContainText("s3:DeleteObject");
    await expect(dialog.getByRole("checkbox")).toHaveCount(3);
    await expectNoViolations(page);
    await dialog.getByRole("button", { name: "Add request" }).click();

    await expect(requestField(page, "Action")).toHaveValue("s3:DeleteObject");
    const outline = region(page, "Outline");
    await expect(outline.getByRole("treeitem", { name: /333333333333/u })).toBeVisible();
    await expect(outline.getByRole("treeitem", { name: /^app/u })).toBeVisible();
    await expect(outline.getByRole("treeitem", { name: /^archive/u })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(outline.getByRole("treeitem", { name: /333333333333/u })).toBeHidden();
  });

  test("an encoded message is sent to be decoded, and its decoded form is read", async ({
    page,
  }) => {
    await openPlayground(page);
    await region(page, "Request").getByRole("button", { name: "Requests", exact: true }).click();
    await page.getByRole("menuitem", { name: "From a denial…", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "From a denial" });
    const text = dialog.getByRole("textbox", { name: "Denial" });
    await text.fill(
      "You are not authorized to perform this operation. Encoded authorization failure message: abc",
    );
    await expect(dialog).toContainText("aws sts decode-authorization-message");
    const decoded = {
      allowed: false,
      explicitDeny: true,
      context: {
        principal: { arn: "arn:aws:iam::111111111111:user/alice" },
        action: "ec2:StopInstances",
        resource: "arn:aws:ec2:us-east-1:111111111111:instance/i-1",
      },
    };
    await text.fill(JSON.stringify({ DecodedMessage: JSON.stringify(decoded) }));
    await expect(dialog).toContainText("an explicit deny");
    await dialog.getByRole("button", { name: "Add request" }).click();
    await expect(requestField(page, "Action")).toHaveValue("ec2:StopInstances");
  });
});
