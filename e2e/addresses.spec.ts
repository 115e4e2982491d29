import {
  expectVerdict,
  openPlayground,
  openScenarioFile,
  region,
  sendRequest,
} from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

test("an example chosen in the gallery is still there after a reload, and Back leads from it", async ({
  page,
}) => {
  await openPlayground(page);
  const name = page.getByRole("textbox", { name: "Scenario name" });
  const welcome = await name.inputValue();
  await page.getByRole("button", { name: "Gallery", exact: true }).click();
  await page.getByRole("button", { name: /^Passing a role to Lambda/u }).click();
  await expect(name).not.toHaveValue(welcome);
  const chosen = await name.inputValue();
  await page.reload();
  await expect(name).toHaveValue(chosen);
  await page.goBack();
  await expect(name).toHaveValue(welcome);
  await page.goForward();
  await expect(name).toHaveValue(chosen);
});

test("an address that names nothing says so", async ({ page }) => {
  await openPlayground(page, "#/gallery/none-of-ours");
  await expect(page.getByText("The address names nothing that is here")).toBeVisible();
});

test("a change of language stays at the step one talks about", async ({ page }) => {
  await openPlayground(page);
  await sendRequest(page);
  await page.getByRole("button", { name: "First step" }).click();
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  await expect(page.getByRole("slider")).toHaveValue("3");
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("ko");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "시나리오 이름" })).toHaveValue(
    "MFA가 필요한 교차 계정 역할",
  );
  await expect(page.getByRole("slider")).toHaveValue("3");
  await expect(page.getByRole("tab", { name: /AssumeSearchRole/u })).toBeVisible();
});

test("a file that the AWS CLI wrote is no scenario, and is put on the canvas of one", async ({
  page,
}) => {
  await openPlayground(page);
  const printed = {
    UserDetailList: [
      { UserName: "carol", Arn: "arn:aws:iam::333333333333:user/carol", Path: "/", GroupList: [] },
    ],
    GroupDetailList: [],
    RoleDetailList: [],
    Policies: [],
  };
  await openScenarioFile(page, "account.json", JSON.stringify(printed));
  await page.getByRole("button", { name: "Put it on the canvas" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Put on the canvas" }).click();
  await expect(
    region(page, "Canvas").getByRole("group", { name: "User carol, account 333333333333" }),
  ).toBeVisible();
  await sendRequest(page);
  await expectVerdict(page, "Allowed");
});

test("a file that is too large is told from one that is broken", async ({ page }) => {
  await openPlayground(page);
  await openScenarioFile(page, "large.json", `"${"x".repeat(8 * 1024 * 1024)}"`);
  await expect(page.getByText("larger than the limit of")).toBeVisible();
});

test("a file dropped on the page is opened in it", async ({ page }) => {
  await openPlayground(page);
  await page.waitForLoadState("networkidle");
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['{"version":1,"name":"Dropped","accounts":[]}'], "dropped.json"));
    return files;
  });
  const main = page.getByRole("main");
  // Where a page does not take it, the browser opens the file instead.
  await main.dispatchEvent("dragover", { dataTransfer: dropped });
  await main.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("textbox", { name: "Scenario name" })).toHaveValue("Dropped");
});
