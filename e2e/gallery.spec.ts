import { expect, test } from "./support/test.ts";
import { openPlayground, sendRequest } from "./support/playground.ts";

const EXAMPLES = [
  "group-to-cross-account-role-mfa",
  "third-party-external-id",
  "pass-role-one-role",
  "ec2-instance-role-s3",
  "bucket-policy-principals",
  "scp-boundary-identity",
  "role-chain-three-accounts",
  "aws-managed-policies",
];

for (const id of EXAMPLES) {
  test(`${id}: every expectation holds, and its first request plays to the end`, async ({
    page,
  }) => {
    await openPlayground(page, `#/gallery/${id}`);
    await sendRequest(page);
    await page.getByRole("button", { name: "Last step" }).click();
    await expect(page.getByRole("region", { name: "Checks" })).toContainText(/(\d+) of \1/u);
  });
}

test("the gallery opens examples, and an unknown one leaves the page as it is", async ({
  page,
}) => {
  await openPlayground(page, "#/gallery/no-such-example");
  await page.getByRole("button", { name: "Gallery" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Passing a role/u })
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Scenario name" })).toHaveValue(
    "Passing a role to Lambda",
  );
});
