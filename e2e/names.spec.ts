import { boxOf, node } from "./support/canvas.ts";
import { openPlayground, openScenarioFile, region } from "./support/playground.ts";
import { expect, test } from "./support/test.ts";

const LONG = "The account of everybody who works on reports ".repeat(5).slice(0, 200);

const SCENARIO = {
  version: 1,
  name: "Names",
  organizations: [
    {
      id: "o-1",
      managementAccountId: "111111111111",
      root: {
        id: "r-1",
        accounts: ["222222222222"],
        organizationalUnits: [{ id: "ou-1", name: LONG, accounts: ["111111111111"] }],
      },
    },
  ],
  accounts: [
    { id: "111111111111", name: LONG },
    { id: "222222222222", name: "222222222222" },
  ],
};

test("however long a name is, it stays in its box, and a number is not said twice", async ({
  page,
}) => {
  await openPlayground(page);
  await openScenarioFile(page, "names.scenario.json", JSON.stringify(SCENARIO));
  for (const name of [/^Account The account/u, /^Organizational unit The account/u]) {
    const { x, width } = await boxOf(node(page, name));
    for (const part of await node(page, name).locator("[class$=-header] > *").all()) {
      const inner = await boxOf(part);
      expect(inner.x + inner.width).toBeLessThanOrEqual(x + width);
    }
  }
  const unnamed = node(page, /^Account 222222222222/u);
  await expect(unnamed).toHaveAccessibleName("Account 222222222222");
  await expect(unnamed.getByText("222222222222")).toHaveCount(1);
  await expect(region(page, "Canvas").getByText("111111111111")).toHaveCount(1);
});
