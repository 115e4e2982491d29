import { describe, expect, it } from "vitest";
import { type AssumeHop, compileScenario, type Evaluation, loadScenario } from "#core";
import { hopAdditions } from "./hop-additions.ts";

const HOME = "arn:aws:iam::111111111111";
const ROLE = `${HOME}:role/app`;

function evaluate(principal: string, hop: Partial<AssumeHop>): Evaluation {
  const everything = {
    name: "All",
    document: {
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Action: "*", Resource: "*" },
    },
  };
  const loaded = loadScenario({
    version: 1,
    name: "x",
    accounts: [
      {
        id: "111111111111",
        name: "A",
        users: [{ name: "alice", inlinePolicies: [everything] }],
        roles: [
          {
            name: "app",
            assumeRolePolicyDocument: {
              Version: "2012-10-17",
              Statement: {
                Effect: "Allow",
                Principal: { AWS: "111111111111", Service: "ec2.amazonaws.com" },
                Action: ["sts:AssumeRole", "sts:TagSession"],
              },
            },
          },
        ],
        resources: [{ arn: "arn:aws:ec2:us-east-1:111111111111:instance/i-1", role: ROLE }],
      },
    ],
  });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  const request = { principal, assume: [{ role: ROLE, ...hop }], action: "s3:GetObject" };
  return compileScenario(loaded.scenario).evaluate({ ...request, resource: "arn:aws:s3:::b/k" });
}

function shown(evaluation: Evaluation, index: number) {
  const additions = hopAdditions(evaluation, index);
  const text = ({ key, values }: Evaluation["context"][number]) => `${key}=${values.join()}`;
  return additions && { call: additions.call.map(text), session: additions.session.map(text) };
}

describe("what a hop adds to the context", () => {
  it("is what it passes, and what the session is from then on", () => {
    const hop = { sessionName: "s1", externalId: "x", mfa: true, tags: { team: "blue" } };
    const evaluation = evaluate(`${HOME}:user/alice`, hop);
    expect(shown(evaluation, 0)).toEqual({
      call: [
        "aws:MultiFactorAuthPresent=true",
        "aws:RequestTag/team=blue",
        "aws:TagKeys=team",
        "sts:ExternalId=x",
        "sts:RoleSessionName=s1",
      ],
      session: [
        `aws:PrincipalArn=${ROLE}`,
        "aws:PrincipalTag/team=blue",
        "aws:PrincipalType=AssumedRole",
      ],
    });
    expect(hopAdditions(evaluation, 0)?.present.has("sts:externalid")).toBe(true);
  });

  it("does not count the call that a workload's service makes first", () => {
    const evaluation = evaluate("arn:aws:ec2:us-east-1:111111111111:instance/i-1", {
      externalId: "y",
    });
    expect(shown(evaluation, 0)?.call).toContain("sts:ExternalId=y");
    expect(hopAdditions(evaluation, 1)).toBeNull();
  });
});
