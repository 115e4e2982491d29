import { describe, expect, it } from "vitest";
import {
  describeChange,
  describeFixEdit,
  describeFixObstacle,
  describeFixSuggestion,
  describeGrants,
  describePassedOver,
  describeSideEffect,
} from "./describe-fix-suggestion.ts";
import type { ChangeFact, FixEditFact, FixObstacle } from "./fix-facts.ts";
import { CHANGE_SENTENCES, FIX_EDIT_SENTENCES, FIX_OBSTACLE_SENTENCES } from "./fix-sentences.ts";

const ACTION: FixEditFact = {
  code: "add-action",
  action: "s3:GetObject",
  statement: "Read",
  policy: "Dev",
  owner: "alice",
};

describe("a fix in words", () => {
  const table: readonly (readonly [string, FixEditFact, string, string])[] = [
    [
      "an edit of a statement",
      ACTION,
      "add the action `s3:GetObject` to statement `Read` of `Dev` of `alice`",
      "`alice`의 `Dev`의 `Read` 문에 `s3:GetObject` 작업을 추가합니다",
    ],
    [
      "a managed policy, which carries itself",
      { ...ACTION, owner: "Dev" },
      "add the action `s3:GetObject` to statement `Read` of `Dev`",
      "`Dev`의 `Read` 문에 `s3:GetObject` 작업을 추가합니다",
    ],
    [
      "a policy without a name",
      {
        code: "add-grant",
        action: "sts:AssumeRole",
        principal: "arn:p",
        policy: "Trust policy",
        owner: "app",
      },
      "add a statement to the trust policy of `app` that allows `arn:p` to call `sts:AssumeRole`",
      "`app`의 신뢰 정책에 `arn:p`의 `sts:AssumeRole` 호출을 허용하는 문을 추가합니다",
    ],
    [
      "names that look like places or patterns of ours",
      { code: "set-context", key: "{value}", value: "$& {key}" },
      "send the request with `{value}` set to `$& {key}`; no policy changes",
      "`{value}` 값을 `$& {key}`(으)로 하여 요청을 보냅니다. 정책은 바뀌지 않습니다",
    ],
  ];

  it.each(table)("%s", (_, fact, en, ko) => {
    expect([describeFixEdit(fact, "en"), describeFixEdit(fact, "ko")]).toEqual([en, ko]);
  });

  it("of several edits names each", () => {
    const mfa: FixEditFact = { code: "set-session-mfa" };
    const said = describeFixSuggestion({ edits: [{ fact: ACTION }, { fact: mfa }] }, "en");
    expect(said).toBe(`${describeFixEdit(ACTION, "en")}; and ${describeFixEdit(mfa, "en")}`);
  });
});

it("an obstacle names the stage and why", () => {
  const obstacle: FixObstacle = {
    code: "explicit-deny",
    stage: "service-control-policies",
    policy: "KeepBuckets",
    statement: "1",
    owner: "r-root",
  };
  expect(describeFixObstacle(obstacle, "en")).toMatch(
    /^statement `1` of `KeepBuckets` of `r-root` denies it \(service control policies\)/,
  );
  const settled: FixObstacle = {
    code: "not-for-policies",
    reason: { code: "root-cannot-assume-roles" },
  };
  expect(describeFixObstacle(settled, "ko")).toBe(
    "정책으로 바꿀 수 없습니다. 루트 사용자는 역할을 수임할 수 없습니다",
  );
});

it("a change says how the request comes out now, and why", () => {
  const fact: ChangeFact = {
    code: "now-denied",
    request: "Alice reads",
    reason: { code: "public-access-blocked", resource: "arn:aws:s3:::b" },
  };
  expect(describeChange(fact, "en")).toMatch(
    /^“Alice reads” is now denied: the policy of `arn:aws:s3:::b`/,
  );
});

it("what is opened is named as policies write it", () => {
  const actions = ["a:1", "a:2", "a:3", "a:4", "a:5", "a:6"];
  expect(describeGrants({ actions, resources: ["*"], principals: null }, "en")).toBe(
    "adds `a:1`, `a:2`, `a:3`, `a:4`, `a:5`, … on `*`",
  );
  expect(describeGrants({ actions: ["a:1"], resources: [], principals: ["p"] }, "en")).toBe(
    "adds `a:1` for `p`",
  );
  expect(describePassedOver([], "en")).toBeNull();
  expect(describePassedOver(["aws:SourceIp"], "ko")).toContain("`aws:SourceIp`");
  const effect = { principal: "bob", request: "reads", allowed: false };
  expect(describeSideEffect(effect, "en")).toBe("`bob` could no longer send “reads”");
});

it("every sentence has the same places in both languages", () => {
  const all = { ...FIX_EDIT_SENTENCES, ...FIX_OBSTACLE_SENTENCES, ...CHANGE_SENTENCES };
  const places = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].toSorted();
  for (const [code, { en, ko }] of Object.entries(all)) {
    expect([code, places(ko)]).toEqual([code, places(en)]);
  }
});
