import { describe, expect, test } from "vitest";
import { graphMessages } from "../messages/graph.ts";
import type { Frame } from "../state/frame.ts";
import { indexAnchors } from "./anchors.ts";
import { projectGraph, projectScenario } from "./project-graph.ts";
import { allow, arn, CROSS_ACCOUNT, ONE, pictureOf, TWO } from "./testing/picture.ts";

const ALICE = arn("user/alice");
const TEAM = arn("group/team");
const READER = arn("role/service/reader", TWO);
const BUCKET = "arn:aws:s3:::reports";
const NOTHING = { entity: null, also: [], relation: null };

const picture = pictureOf(CROSS_ACCOUNT);
const graph = projectScenario(picture, graphMessages.en);
const anchors = indexAnchors(picture.entities, picture.relations, picture.layout);

function nodeOf(id: string, of = graph) {
  const node = of.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

function edgeBetween(from: string, to: string, of = graph) {
  return of.edges.find(({ source, target }) => source === from && target === to);
}

function frameAt(at: string | null, concerns: readonly string[], id = "0.1"): Frame {
  return {
    id,
    kind: "stage",
    call: "request",
    account: null,
    outcome: "allows",
    at,
    concerns,
    source: null,
  };
}

describe("nodes", () => {
  test.each([
    [ALICE, `User alice, account ${ONE}`],
    [TEAM, `Group team, account ${ONE}`],
    [READER, `Role reader, account ${TWO}`],
    [BUCKET, `S3 bucket reports, account ${TWO}`],
    [TWO, `Account Data, ${TWO}`],
    ["lambda.amazonaws.com", "Service lambda.amazonaws.com"],
  ])("%s is named %s", (id, name) => {
    expect(nodeOf(id).ariaLabel).toBe(name);
  });

  test("the one line says the kind first, then what matters", () => {
    const lines = [ALICE, TEAM, READER, BUCKET].map((id) => {
      const { data } = nodeOf(id);
      return "line" in data ? data.line : null;
    });
    expect(lines).toEqual(["User · boundary", "Group · 1 member", "Role · /service/", "S3 bucket"]);
  });

  test("policies are chips on what carries them; what nothing carries is on its account", () => {
    const chips = (id: string) =>
      nodeOf(id).data.chips.map(({ role, label }) => `${role} ${label}`);
    expect(chips(ALICE)).toEqual(["boundary Ceiling"]);
    expect(chips(TEAM)).toEqual(["permissions Assume"]);
    expect(chips(READER)).toEqual(["trust Trust", "permissions AmazonS3ReadOnlyAccess"]);
    expect(chips(BUCKET)).toEqual(["resource Policy"]);
    expect(chips(ONE)).toEqual(["unattached Spare"]);
  });

  test("a chip of a managed policy opens it by its ARN", () => {
    expect(nodeOf(ALICE).data.chips[0]?.documentId).toBe(
      JSON.stringify(["managed", arn("policy/Ceiling")]),
    );
  });

  test("parents stand before their children, which stand relative to them", () => {
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids.indexOf(ONE)).toBeLessThan(ids.indexOf(ALICE));
    expect(nodeOf(ALICE).parentId).toBe(ONE);
    const [account, card] = [picture.layout.containers.get(ONE), picture.layout.cards.get(ALICE)];
    expect(nodeOf(ALICE).position.x).toBe((card?.box.x ?? 0) - (account?.x ?? 0));
  });

  test("React Flow has nothing to measure", () => {
    for (const { width, height, measured } of graph.nodes) {
      expect(measured).toEqual({ width, height });
    }
  });

  test("no node is a tab stop of its own", () => {
    expect(graph.nodes.every(({ domAttributes }) => domAttributes?.tabIndex === -1)).toBe(true);
  });

  test("control policies are chips of their level, but for those that allow everything", () => {
    const organization = {
      id: "o-example12345",
      managementAccountId: ONE,
      policies: [
        {
          name: "Region",
          type: "SERVICE_CONTROL_POLICY",
          document: allow({ Action: "*", Resource: "*" }),
        },
        {
          name: "OnlyUs",
          type: "RESOURCE_CONTROL_POLICY",
          document: allow({ Action: "*", Resource: "*" }),
        },
      ],
      root: {
        id: "r-ab12",
        name: "Root",
        serviceControlPolicies: ["FullAWSAccess", "Region"],
        accounts: [ONE],
      },
    };
    const account = { id: ONE, name: "A", resourceControlPolicies: ["RCPFullAWSAccess", "OnlyUs"] };
    const other = projectScenario(
      pictureOf({ version: 1, name: "", organizations: [organization], accounts: [account] }),
      graphMessages.en,
    );
    expect(nodeOf("o-example12345", other).data.chips.map(({ role }) => role)).toEqual(["scp"]);
    expect(nodeOf(ONE, other).data.chips.map(({ name }) => name)).toEqual([
      "Resource control policy OnlyUs",
    ]);
  });
});

describe("edges", () => {
  test.each([
    [ALICE, TEAM, "alice is a member of team"],
    [TEAM, READER, "A policy of team allows sts:AssumeRole on reader"],
    [ONE, READER, `reader trusts account ${ONE}`],
    ["lambda.amazonaws.com", READER, "reader trusts lambda"],
    [READER, BUCKET, "The policy of reports allows reader, under conditions"],
  ])("%s → %s: %s", (from, to, sentence) => {
    expect(edgeBetween(from, to)?.ariaLabel).toBe(sentence);
  });

  test("attachments and boundaries are chips, not edges", () => {
    expect(graph.edges.map(({ data }) => data?.kind)).not.toContain("attachment");
    expect(graph.edges.map(({ data }) => data?.kind)).not.toContain("boundary");
  });

  test("what runs together into one card says its word once", () => {
    const users = ["a", "b", "c"].map((name) => ({ name, groups: ["g"] }));
    const many = projectScenario(
      pictureOf({
        version: 1,
        name: "",
        accounts: [{ id: ONE, name: "A", users, groups: [{ name: "g" }] }],
      }),
      graphMessages.en,
    );
    expect(many.edges.map(({ data }) => data?.word)).toEqual(["member", "", ""]);
  });

  test("a role that trusts its own account has no line to the box around it", () => {
    const role = {
      name: "r",
      assumeRolePolicyDocument: allow({
        Principal: { AWS: arn("root") },
        Action: "sts:AssumeRole",
      }),
    };
    const own = projectScenario(
      pictureOf({ version: 1, name: "", accounts: [{ id: ONE, name: "A", roles: [role] }] }),
      graphMessages.en,
    );
    expect(own.edges).toEqual([]);
  });

  test("Korean has a sentence for each", () => {
    const korean = projectScenario(picture, graphMessages.ko);
    expect(edgeBetween(ALICE, TEAM, korean)?.ariaLabel).toBe("alice: team의 구성원");
  });
});

describe("the current step", () => {
  const playing = projectGraph(graph, anchors, frameAt(TEAM, [ALICE, TEAM, ONE]), NOTHING);

  test("what it is at is marked, what it does not concern fades", () => {
    expect(nodeOf(TEAM, playing).className).toBe("is-current");
    expect(nodeOf(ALICE, playing).className).toBe("is-concerned");
    expect(nodeOf(READER, playing).className).toBe("is-faded");
    expect(nodeOf(TWO, playing).className).toBe("is-faded");
    expect(edgeBetween(ALICE, TEAM, playing)?.className).toBe("is-active");
    expect(edgeBetween(TEAM, READER, playing)?.className).toBe("is-faded");
  });

  test("the account around something concerned does not fade", () => {
    const inside = projectGraph(graph, anchors, frameAt(BUCKET, [BUCKET]), NOTHING);
    expect(nodeOf(TWO, inside).className).toBeUndefined();
  });

  test("what the token still rests on does not fade, and is not said to be concerned", () => {
    const later = projectGraph(graph, anchors, frameAt(null, [BUCKET]), NOTHING, "", ALICE);
    expect(nodeOf(ALICE, later).className).toBeUndefined();
    expect(nodeOf(ONE, later).className).toBeUndefined();
    expect(nodeOf(TEAM, later).className).toBe("is-faded");
  });

  test("of edges that run together, one that stands out says the word of one that fades", () => {
    const users = ["a", "b", "c"].map((name) => ({ name, groups: ["g"] }));
    const many = pictureOf({
      version: 1,
      name: "",
      accounts: [{ id: ONE, name: "A", users, groups: [{ name: "g" }] }],
    });
    const step = frameAt(arn("group/g"), [arn("group/g"), arn("user/c")]);
    const still = projectScenario(many, graphMessages.en);
    const ways = indexAnchors(many.entities, many.relations, many.layout);
    const drawn = projectGraph(still, ways, step, NOTHING);
    const edge = edgeBetween(arn("user/c"), arn("group/g"), drawn);
    expect(edge?.data?.word).toBe("member");
    const again = projectGraph(still, ways, { ...step }, NOTHING);
    expect(edgeBetween(arn("user/c"), arn("group/g"), again)).toBe(edge);
  });

  test("a policy is where it is attached, a session is its role, an object is its bucket", () => {
    const at = (id: string) =>
      projectGraph(graph, anchors, frameAt(id, [id]), NOTHING).nodes.find(
        ({ className }) => className === "is-current",
      )?.id;
    expect(at(arn("policy/Ceiling"))).toBe(ALICE);
    expect(at(`arn:aws:sts::${TWO}:assumed-role/reader/alice`)).toBe(READER);
    expect(at(`${BUCKET}/2026/q1.csv`)).toBe(BUCKET);
    expect(at(arn("policy/Spare"))).toBe(ONE);
    expect(at(arn("root", TWO))).toBe(TWO);
    expect(at("arn:aws:s3:::elsewhere/x")).toBeUndefined();
  });

  test("after the verdict nothing is faded any more", () => {
    const done = projectGraph(graph, anchors, frameAt(BUCKET, [BUCKET], "verdict"), NOTHING);
    expect(done.nodes.filter(({ className }) => className === "is-faded")).toEqual([]);
    expect(nodeOf(BUCKET, done).className).toBe("is-current");
  });
});

describe("identity", () => {
  test("where nothing is played or selected, nodes and edges are the same objects", () => {
    const same = projectGraph(graph, anchors, null, NOTHING);
    expect(same.nodes.every((node, index) => node === graph.nodes[index])).toBe(true);
    expect(same.edges.every((edge, index) => edge === graph.edges[index])).toBe(true);
  });

  test("what looks the same at two steps is the same object", () => {
    const first = projectGraph(graph, anchors, frameAt(TEAM, [TEAM]), NOTHING);
    const second = projectGraph(graph, anchors, frameAt(ALICE, [ALICE]), NOTHING);
    expect(nodeOf(BUCKET, second)).toBe(nodeOf(BUCKET, first));
    expect(nodeOf(TEAM, second)).not.toBe(nodeOf(TEAM, first));
  });

  test("selecting changes one node and its edges", () => {
    const selected = projectGraph(graph, anchors, null, {
      entity: READER,
      also: [],
      relation: null,
    });
    expect(selected.nodes.filter((node) => node.selected === true).map(({ id }) => id)).toEqual([
      READER,
    ]);
    expect(selected.nodes.filter((node, index) => node !== graph.nodes[index])).toHaveLength(1);
    expect(edgeBetween(READER, BUCKET, selected)?.className).toBe("is-active");
    expect(edgeBetween(ALICE, TEAM, selected)).toBe(edgeBetween(ALICE, TEAM));
  });
});
