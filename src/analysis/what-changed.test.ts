import { describe, expect, it } from "vitest";
import { compileScenario } from "../evaluation/world.ts";
import {
  account,
  ALICE,
  allow,
  APP_ROLE,
  BUCKET,
  bucket,
  deny,
  grant,
  HOME,
  inline,
  type Parts,
  policy,
  READ,
  role,
  trust,
  user,
} from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { describeChange } from "../explanation/describe-fix-suggestion.ts";
import type { SavedRequest } from "../iam/request.ts";
import { type Answering, changeFact, findChanges } from "./what-changed.ts";

const reads: SavedRequest = { name: "reads", principal: ALICE, ...READ };
const lists: SavedRequest = {
  name: "lists",
  principal: ALICE,
  action: "s3:ListBucket",
  resource: BUCKET,
};

function answering(
  alices: Parts,
  {
    requests = [reads, lists],
    resources = [],
  }: { readonly requests?: readonly SavedRequest[]; readonly resources?: readonly Parts[] } = {},
): Answering {
  const scenario = loadTestScenario({
    accounts: [account(HOME, { users: [user("alice", alices)], resources })],
  });
  return { requests, world: compileScenario(scenario) };
}

const nothing = answering({});
const everything = answering(inline(allow("s3:*")));
const forbidden = answering(inline(allow("s3:*"), deny("s3:GetObject")));
const byBucket = answering({}, { resources: [bucket(grant({ AWS: ALICE }))] });

describe("what changed", () => {
  it.each([
    ["nothing, where nothing did", everything, everything, []],
    [
      "denied to allowed",
      nothing,
      everything,
      [
        ["now-allowed", 0, true],
        ["now-allowed", 1, true],
      ],
    ],
    ["allowed to denied", everything, forbidden, [["now-denied", 0, true]]],
    [
      "the kind of denial, after the flips",
      nothing,
      forbidden,
      [
        ["now-allowed", 1, true],
        ["denied-otherwise", 0, false],
      ],
    ],
    [
      "who allows it",
      answering(inline(allow("s3:GetObject"))),
      byBucket,
      [["allowed-otherwise", 0, false]],
    ],
  ])("%s", (_, before, after, changes) => {
    const found = findChanges(before, after);
    expect(found.map((change) => [changeFact(change).code, change.index, change.flipped])).toEqual(
      changes,
    );
  });

  it("says from what to what, who decided and why", () => {
    const [change] = findChanges(everything, forbidden);
    expect(change).toMatchObject({
      before: { decision: "allowed", stage: "identity-based-policies" },
      after: {
        decision: "explicitDeny",
        stage: "explicit-deny",
        reason: { code: "denied-by-statement" },
      },
    });
    if (change === undefined) throw new Error("nothing changed");
    expect(describeChange(changeFact(change), "en")).toMatch(
      /^“reads” is now denied: statement `2` of/,
    );
  });

  it("knows a role's trust policy from a resource's", () => {
    const hop = { ...reads, assume: [{ role: APP_ROLE }] };
    const closed = (Action: string) =>
      loadTestScenario({
        accounts: [
          account(HOME, {
            users: [user("alice", inline(allow("*")))],
            roles: [
              role("app", {
                assumeRolePolicyDocument: policy(trust({ AWS: HOME }, { Action })),
                ...inline(allow("*")),
              }),
            ],
          }),
        ],
      });
    const inWorld = (action: string): Answering => ({
      requests: [hop],
      world: compileScenario(closed(action)),
    });
    const [change] = findChanges(inWorld("sts:AssumeRole"), inWorld("sts:TagSession"));
    expect(change).toMatchObject({
      before: { stage: "identity-based-policies", isTrust: false },
      after: { stage: "resource-based-policy", isTrust: true },
    });
  });

  it("pairs requests by name wherever they stand, and leaves out what is new or gone", () => {
    const before = answering({}, { requests: [reads, lists, { ...reads, name: "gone" }] });
    const after = answering(inline(allow("s3:*")), {
      requests: [{ ...reads, name: "new" }, lists, reads, lists],
    });
    expect(findChanges(before, after).map(({ index }) => index)).toEqual([1, 2]);
  });

  it("tells a request that was changed itself", () => {
    const world = everything.world;
    const edited = { ...reads, action: "sqs:SendMessage" };
    expect(findChanges({ world, requests: [reads] }, { world, requests: [edited] })).toMatchObject([
      { before: { decision: "allowed" }, after: { decision: "implicitDeny" } },
    ]);
  });
});
