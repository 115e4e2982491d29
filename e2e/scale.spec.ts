import { largeScenario } from "../bench/browser/large-scenario.mjs";
import {
  expectVerdict,
  openPlayground,
  openScenarioFile,
  region,
  sendRequest,
} from "./support/playground.ts";
import { takeRenders, watchRenders } from "./support/renders.ts";
import { expect, test } from "./support/test.ts";

const DRAGGED = "arn:aws:iam::100000000000:user/user-0-0";
const GROUP = "arn:aws:iam::100000000000:group/group-0";

test("dragging one node of 500 renders that node and its lines, and nothing else", async ({
  page,
}) => {
  await watchRenders(page);
  await openPlayground(page);
  await openScenarioFile(page, "large.json", JSON.stringify(largeScenario(500)));
  const outline = page.getByRole("tree", { name: "Entities" });
  await outline.getByRole("treeitem", { name: /^user-0-0,/u }).click();
  const node = region(page, "Canvas").getByRole("group", { name: /^User user-0-0,/u });
  await expect(node).toBeVisible();
  const box = await node.boundingBox();
  if (box === null) throw new Error("The node is not drawn.");
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  // Picking it up may select it, and that changes the looks of others.
  await page.mouse.move(box.x + box.width / 2 + 8, box.y + 16);
  await takeRenders(page);
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(box.x + box.width / 2 + 8 + step * 4, box.y + 16 + step * 2);
  }
  const renders = await takeRenders(page);
  await page.mouse.up();
  expect(renders[DRAGGED]).toBeGreaterThan(5);
  const others = Object.keys(renders).filter((id) => id !== DRAGGED && !id.includes(DRAGGED));
  expect(others).toEqual([]);
  await expect(
    region(page, "Canvas").getByRole("group", { name: /^Group group-0,/u }),
  ).toBeAttached();
  expect(GROUP in renders).toBe(false);
});

test("two thousand nodes open, can be searched, and the verdict comes", async ({ page }) => {
  await openPlayground(page);
  await openScenarioFile(page, "large.json", JSON.stringify(largeScenario(2000)));
  await sendRequest(page);
  await expectVerdict(page, "Implicitly denied");
  // By key: on a slow machine it may have played to its end by then, and the button rests.
  await page.keyboard.press("}");
  await page
    .getByRole("textbox", { name: "Find" })
    .or(page.getByRole("searchbox"))
    .first()
    .fill("user-79-9");
  await page
    .getByRole("tree", { name: "Entities" })
    .getByRole("treeitem", { name: /^user-79-9,/u })
    .click();
  await expect(
    region(page, "Canvas").getByRole("group", { name: /^User user-79-9,/u }),
  ).toBeInViewport();
});
