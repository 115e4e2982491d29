import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "../evaluation/reason.ts";
import { walkTrace } from "../evaluation/steps/find-step.ts";
import {
  arbitraryRecipe,
  arbitraryRequest,
  toDocument,
  withSession,
} from "../evaluation/testing/arbitrary-world.ts";
import { chain, FIRST, through } from "../evaluation/testing/chain.ts";
import { tracesOf } from "../evaluation/testing/deciding-layer.ts";
import { loadWorld } from "../evaluation/testing/load-world.ts";
import { describeReason } from "./describe-reason.ts";
import { describeVerdict } from "./describe-verdict.ts";

describe("reasons in words", () => {
  it("every reason of every trace has its sentence in both languages, with every place filled", () => {
    fc.assert(
      fc.property(arbitraryRecipe, arbitraryRequest, (recipe, request) => {
        const evaluation = loadWorld(toDocument(recipe)).evaluate(withSession(request, recipe));
        const reasons: readonly Reason[] = [
          ...tracesOf(evaluation).flatMap((trace) =>
            [...walkTrace(trace)].map(({ reason }) => reason),
          ),
          ...evaluation.notModelled,
          evaluation.authentication.reason,
        ];
        for (const reason of reasons) {
          expect(describeReason(reason, "en")).not.toMatch(/\{[a-zA-Z]+\}|undefined|null/);
          expect(describeReason(reason, "ko")).toMatch(/[가-힣]+(?:니다|세요)/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["en", "the resource part of `arn:aws:s3:::b/x` does not match `arn:aws:s3:::b/y`"],
    ["ko", "`arn:aws:s3:::b/x`의 리소스 부분이(가) `arn:aws:s3:::b/y`과(와) 일치하지 않습니다"],
  ] as const)("our own words among the fields are translated: %s", (language, expected) => {
    const reason = {
      code: "resource-part-does-not-match",
      resource: "arn:aws:s3:::b/x",
      pattern: "arn:aws:s3:::b/y",
      part: "resource",
    } as const;
    expect(describeReason(reason, language)).toBe(expected);
  });

  it.each([
    ["en", "No role is chosen to be assumed: choose one, or leave the call out."],
    ["ko", "수임할 역할을 선택하지 않았습니다. 역할을 선택하거나 이 호출을 빼세요."],
  ] as const)("a hop without a role is not one of everything: %s", (language, expected) => {
    const evaluation = loadWorld(chain()).evaluate(through({ role: "" }));
    expect(describeVerdict(evaluation, language).because).toBe(expected);
    expect(describeReason(evaluation.trace.reason, language)).not.toContain("`");
  });

  it.each([
    ["en", "is not in the scenario: create it in account `111111111111`, or assume another."],
    ["ko", "역할이 시나리오에 없습니다. 계정 `111111111111`에 만들거나 다른 역할을 수임하세요."],
  ] as const)("a hop into a role that is gone says what to do: %s", (language, expected) => {
    const evaluation = loadWorld(chain()).evaluate(through({ role: `${FIRST}-gone` }));
    expect(describeVerdict(evaluation, language).because).toContain(expected);
  });

  it("what people wrote is never taken for a place", () => {
    const reason = {
      code: "level-allows-nothing",
      stage: "service-control-policies",
      level: "{stage}",
    } as const;
    expect(describeReason(reason, "en")).toContain(
      "at `{stage}`, nothing in the service control policies",
    );
  });
});

describe("a verdict in words", () => {
  const ROLE = "arn:aws:iam::111111111111:role/app";
  const document = {
    accounts: [
      {
        id: "111111111111",
        name: "A",
        users: [{ name: "alice" }],
        roles: [{ name: "app", assumeRolePolicyDocument: {} }],
      },
    ],
  };
  const request = {
    principal: "arn:aws:iam::111111111111:user/alice",
    action: "s3:GetObject",
    resource: "arn:aws:s3:::bucket/key",
  };

  it.each([
    [
      request,
      "Implicitly denied",
      "Nothing in the identity-based policies of `arn:aws:iam::111111111111:user/alice` allows it.",
    ],
    [
      { ...request, principal: "arn:aws:iam::111111111111:root" },
      "Allowed",
      "The root user may do everything in its account.",
    ],
    [
      { ...request, assume: [{ role: ROLE }] },
      "Implicitly denied",
      `Role \`${ROLE}\` could not be assumed: nothing in the trust policy of \`${ROLE}\` allows it, and it must.`,
    ],
    [
      { ...request, principal: "nobody" },
      "Implicitly denied",
      "`nobody` is not a principal that can make requests.",
    ],
  ])("%# in English", (asked, title, because) => {
    expect(describeVerdict(loadWorld(document).evaluate(asked), "en")).toEqual({ title, because });
  });

  it("in Korean", () => {
    expect(describeVerdict(loadWorld(document).evaluate(request), "ko")).toEqual({
      title: "암시적으로 거부됨",
      because:
        "`arn:aws:iam::111111111111:user/alice`의 자격 증명 기반 정책에 허용하는 문이 없습니다.",
    });
  });
});
