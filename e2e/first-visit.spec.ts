import {
  expectVerdict,
  openPlayground,
  region,
  sendRequest,
  verdict,
} from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("a newcomer finds a scenario with a request ready, sends it, and reads who decided", async ({
  page,
}) => {
  await openPlayground(page);
  await expect(page.getByRole("textbox", { name: "Scenario name" })).toHaveValue(
    "Cross-account role with MFA",
  );
  await expect(page.getByRole("combobox", { name: "Principal" })).toHaveValue(
    "arn:aws:iam::111111111111:user/alice",
  );
  await sendRequest(page);
  await expectVerdict(page, "Allowed");
  await expect(verdict(page)).toContainText("ReadReports");
});

test("the verdict is there at once, whatever the player is at", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  const step = page.getByRole("slider", { name: "Step" });
  await page.getByRole("button", { name: "First step" }).click();
  await expectVerdict(page, "Allowed");
  await expect(step).toHaveValue("0");
});

test("the token walks the graph, and the policy that speaks is open with its statement marked", async ({
  page,
}) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "Last step" }).click();
  await expect(region(page, "Inspector")).toContainText("search-role");
  await expect(page.getByRole("tab", { name: /ReadReports/u })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(region(page, "Policy editor")).toContainText("s3:GetObject");
});

test("choosing a step of the trace shows its node and its characters in the policy", async ({
  page,
}) => {
  await openPlayground(page);
  await page.getByRole("combobox", { name: "Saved request" }).selectOption("Alice forgets MFA");
  await sendRequest(page);
  await page.getByRole("button", { name: "Last step" }).click();
  const trace = page.getByRole("tree", { name: "Trace" });
  await trace
    .getByRole("treeitem", { name: /aws:MultiFactorAuthPresent/u })
    .last()
    .click();
  await expect(region(page, "Inspector")).toContainText("search-role");
  await expect(region(page, "Policy editor")).toContainText("aws:MultiFactorAuthPresent");
});

test("without MFA the trust policy refuses, and says which key is missing", async ({ page }) => {
  await openPlayground(page);
  await page.getByRole("combobox", { name: "Saved request" }).selectOption("Alice forgets MFA");
  await sendRequest(page);
  await expectVerdict(page, "Implicitly denied");
  await expect(page.getByText(/is not authorized to perform: sts:AssumeRole/u)).toBeVisible();
});
