import { expect, test } from "vitest";
import { graphMessages } from "../../messages/graph.ts";
import { boundsOf } from "../geometry.ts";
import { projectScenario } from "../project-graph.ts";
import { arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "../testing/picture.ts";
import { nodesWithin } from "./nodes-within.ts";

const picture = pictureOf(CROSS_ACCOUNT);
const { nodes } = projectScenario(picture, graphMessages.en);
const { layout } = picture;

const inflated = (by: number, ...ids: readonly string[]) => {
  const boxes = ids.flatMap((id) => layout.cards.get(id)?.box ?? layout.containers.get(id) ?? []);
  const { x, y, width, height } = boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
};

test.each([
  [
    "two cards",
    inflated(2, arn("user/alice"), arn("user/bob")),
    [arn("user/alice"), arn("user/bob")],
  ],
  ["a card cut by the border", inflated(-2, arn("user/alice")), []],
  ["a whole account, for all that is in it", inflated(2, TWO), [TWO]],
  ["everything", inflated(500, ONE, TWO), [ONE, TWO, "lambda.amazonaws.com"]],
])("%s", (_, box, ids) => {
  expect(nodesWithin(box, nodes, picture.scenario)).toEqual(ids);
});

test("a whole unit, for all that is in it; what is cut by the border stays out", () => {
  const company = pictureOf({
    version: 1,
    name: "An organization",
    organizations: [
      {
        id: "o-1",
        managementAccountId: ONE,
        root: { id: "r-1", organizationalUnits: [{ id: "ou-a", accounts: [ONE, TWO] }] },
      },
    ],
    accounts: [{ id: ONE }, { id: TWO }],
  });
  const unit = company.layout.containers.get("ou-a");
  if (unit === undefined) throw new Error("ou-a is not there");
  const box = { x: unit.x - 2, y: unit.y - 2, width: unit.width + 4, height: unit.height + 4 };
  const all = projectScenario(company, graphMessages.en).nodes;
  expect(nodesWithin(box, all, company.scenario)).toEqual(["ou-a"]);
});
