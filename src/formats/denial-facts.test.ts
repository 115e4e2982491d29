import { describe, expect, it } from "vitest";
import { account, role, user } from "../evaluation/testing/documents.ts";
import { loadTestScenario } from "../evaluation/testing/load-world.ts";
import { describeDenialFact, describeDenialProblem } from "../explanation/describe-denial.ts";
import type { Denial } from "./denial.ts";
import { denialFacts } from "./denial-facts.ts";
import { NO_DENIAL } from "./denial-message.ts";

describe("what a denial leaves open", () => {
  const scenario = loadTestScenario({
    accounts: [
      account("111111111111", {
        users: [user("alice")],
        roles: [role("app")],
        resources: [{ arn: "arn:aws:s3:::reports" }],
      }),
    ],
  });
  const denial: Denial = {
    ...NO_DENIAL,
    action: "s3:GetObject",
    resource: "arn:aws:s3:::reports/q1",
    policyType: "session-policies",
  };

  it.each([
    ["arn:aws:iam::111111111111:user/alice", "111111111111", []],
    ["arn:aws:sts::111111111111:assumed-role/app/s", "111111111111", []],
    ["arn:aws:iam::111111111111:user/bob", "111111111111", ["missing-user"]],
    [
      "arn:aws:sts::222222222222:assumed-role/app/s",
      "222222222222",
      ["missing-account", "missing-role"],
    ],
  ])("%s", (principal, of, codes) => {
    expect(
      denialFacts({ ...denial, principal, account: of }, scenario).map(({ code }) => code),
    ).toEqual(codes);
  });

  it("is said for every part", () => {
    const bare = denialFacts({ ...NO_DENIAL, operation: "GetObject" }, scenario);
    expect(bare.map(({ code }) => code)).toEqual([
      "no-principal",
      "operation-only",
      "no-resource",
      "no-policy-type",
    ]);
    const named = {
      ...denial,
      principal: "x",
      resource: "arn:aws:s3:::other",
      policyArn: "arn:aws:iam::111111111111:policy/No",
    };
    expect(denialFacts(named, scenario).map(({ code }) => code)).toEqual([
      "missing-resource",
      "missing-policy",
    ]);
    const expired = { ...NO_DENIAL, notAboutPermissions: "expired" };
    expect(denialFacts(expired, scenario).map((fact) => describeDenialFact(fact, "en"))).toEqual([
      "this was refused for its credentials or parameters, whatever the policies say: expired",
    ]);
    expect(describeDenialProblem({ code: "too-long", limit: 7 }, "ko")).toContain("7자");
  });
});
