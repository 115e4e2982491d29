import { describe, expect, test } from "vitest";
import { graphMessages } from "../messages/graph.ts";
import { indexAnchors } from "./anchors.ts";
import { projectNotes } from "./project-notes.ts";
import { projectScenario } from "./project-graph.ts";
import { allow, arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "./testing/picture.ts";

const READER = arn("role/service/reader", TWO);
const BUCKET = "arn:aws:s3:::reports";

describe("a collapsed account", () => {
  const picture = pictureOf({ ...CROSS_ACCOUNT, collapsed: [TWO] });
  const { nodes, edges } = projectScenario(picture, graphMessages.en);
  const open = projectScenario(pictureOf(CROSS_ACCOUNT), graphMessages.en);

  test("is one card, with a name that says so and how much is in it", () => {
    expect(nodes.find(({ id }) => id === TWO)).toMatchObject({
      type: "summary",
      ariaLabel: `Account Data, ${TWO}, collapsed, 2 inside`,
      data: {
        counts: [
          ["role", 1],
          ["resource", 1],
        ],
      },
    });
    expect(nodes.some(({ id }) => id === READER || id === BUCKET)).toBe(false);
  });

  test("lines to what is in it end at it, and lines within it are gone", () => {
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      [arn("user/alice"), arn("group/team")],
      [arn("group/team"), TWO],
      [ONE, TWO],
      ["lambda.amazonaws.com", TWO],
    ]);
    expect(open.edges.length).toBeGreaterThan(edges.length);
  });

  test("the request is at the account while it is at something in it", () => {
    const anchors = indexAnchors(picture.entities, picture.relations, picture.layout);
    expect(anchors.find(READER, [])).toBe(TWO);
    expect(anchors.find(`${BUCKET}/q1.csv`, [])).toBe(TWO);
    expect(anchors.find(`arn:aws:sts::${TWO}:assumed-role/reader/s`, [])).toBe(TWO);
    expect(anchors.find(TWO, [])).toBe(TWO);
    expect(anchors.find(arn("user/alice"), [])).toBe(arn("user/alice"));
  });

  test("everything else stands where it stood", () => {
    const alice = (of: typeof nodes) => of.find(({ id }) => id === arn("user/alice"))?.position;
    expect(alice(nodes)).toEqual(alice(open.nodes));
  });
});

describe("a collapsed unit", () => {
  const organization = {
    id: "o-1",
    managementAccountId: ONE,
    policies: [
      {
        name: "Guard",
        type: "SERVICE_CONTROL_POLICY",
        document: allow({ Action: "*", Resource: "*" }),
      },
    ],
    root: {
      id: "r-1",
      accounts: [ONE],
      organizationalUnits: [
        {
          id: "ou-1",
          name: "Data",
          serviceControlPolicies: ["FullAWSAccess", "Guard"],
          organizationalUnits: [{ id: "ou-2", accounts: [TWO] }],
        },
      ],
    },
  };
  const picture = pictureOf({
    ...CROSS_ACCOUNT,
    organizations: [organization],
    collapsed: [TWO, "ou-1"],
  });
  const { nodes, edges } = projectScenario(picture, graphMessages.en);

  test("holds units and accounts, collapsed ones too, and keeps its control policies", () => {
    const unit = nodes.find(({ id }) => id === "ou-1");
    expect(unit?.data).toMatchObject({
      counts: [
        ["organizational-unit", 1],
        ["account", 1],
        ["role", 1],
        ["resource", 1],
      ],
      chips: [{ label: "Guard", role: "scp" }],
    });
    expect(nodes.some(({ id }) => id === TWO || id === "ou-2")).toBe(false);
  });

  test("lines end at the outermost", () => {
    expect(edges.filter(({ target }) => target === "ou-1")).toHaveLength(3);
  });
});

test("what is outside stands where a person put it", () => {
  const id = "lambda.amazonaws.com";
  const { layout } = pictureOf({ ...CROSS_ACCOUNT, layout: { [id]: { x: 700, y: -80 } } });
  expect(layout.cards.get(id)?.box).toMatchObject({ x: 700, y: -80 });
});

describe("notes", () => {
  const picture = pictureOf({
    ...CROSS_ACCOUNT,
    notes: [
      { id: "note", text: " Why? ", x: 4, y: 8 },
      { id: "empty" },
      { id: ONE, text: "hostile" },
    ],
  });
  const notes = projectNotes(picture.scenario.notes, picture.entities, graphMessages.en);

  test("have a name, a place and a size", () => {
    expect(notes[0]).toMatchObject({
      ariaLabel: "Note Why?",
      position: { x: 4, y: 8 },
      width: 200,
      height: 100,
    });
    expect(notes[1]?.ariaLabel).toBe("Empty note");
  });

  test("one that took the id of something else is not drawn over it", () => {
    expect(notes.map(({ id }) => id)).toEqual(["note", "empty"]);
  });
});
