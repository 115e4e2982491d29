import * as fc from "fast-check";
import { STAGES } from "../../iam/decision.ts";
import type { AssumeHop, SavedRequest } from "../../iam/request.ts";
import { arbitraryName, arbitraryTags } from "./arbitrary-parts.ts";
import { arbitraryPolicyObject, arbitraryPolicyText } from "./arbitrary-policy.ts";

const context = fc.dictionary(
  fc.constantFrom("aws:SourceIp", "aws:username", "sts:ExternalId", "__proto__", "2", "1"),
  fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 }), fc.constant(null)),
  { maxKeys: 3, noNullPrototype: true },
);

const sessionParameters = {
  mfa: fc.option(fc.boolean()),
  durationSeconds: fc.option(fc.integer({ min: 900, max: 43_200 })),
  sessionPolicies: fc.array(fc.oneof(arbitraryPolicyText, arbitraryPolicyObject), { maxLength: 2 }),
  sessionPolicyArns: fc.subarray(["arn:aws:iam::aws:policy/ReadOnlyAccess"]),
  tags: arbitraryTags,
  transitiveTagKeys: fc.subarray(["team", "1"]),
  sourceIdentity: fc.option(arbitraryName),
};

function arbitraryHop(accounts: readonly string[]): fc.Arbitrary<AssumeHop> {
  return fc.record(
    {
      role: arbitraryPrincipal(accounts, "role"),
      sessionName: fc.option(arbitraryName),
      externalId: fc.option(fc.string()),
      ...sessionParameters,
      context,
    },
    { requiredKeys: ["role"] },
  );
}

function arbitraryPrincipal(
  accounts: readonly string[],
  type: "user" | "role",
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...accounts, "999999999999"), arbitraryName)
    .map(([account, name]) => `arn:aws:iam::${account}:${type}/${name}`);
}

/** Requests that load, whether or not what they name is in the scenario. */
export function arbitraryRequest(accounts: readonly string[]): fc.Arbitrary<SavedRequest> {
  return fc.record(
    {
      name: fc.string(),
      principal: fc.oneof(
        arbitraryPrincipal(accounts, "user"),
        arbitraryPrincipal(accounts, "role"),
        fc.constantFrom("anonymous", "lambda.amazonaws.com"),
      ),
      assume: fc.array(arbitraryHop(accounts), { maxLength: 2 }),
      session: fc.option(
        fc.record(
          { ...sessionParameters, externalId: fc.option(fc.string()) },
          { requiredKeys: [] },
        ),
      ),
      accessKeyId: fc.option(fc.constant("AKIAIOSFODNN7EXAMPLE")),
      action: fc.constantFrom("s3:GetObject", "sts:AssumeRole", "lambda:CreateFunction"),
      resource: fc.constantFrom("arn:aws:s3:::reports/q1.csv", "*"),
      context,
      resourceAccount: fc.option(fc.constant("111111111111")),
      vpcEndpoint: fc.constant(null),
      passRole: fc.option(
        fc.record({
          role: arbitraryPrincipal(accounts, "role"),
          service: fc.constant("lambda.amazonaws.com"),
        }),
      ),
      time: fc.option(fc.constant("2026-01-01T00:00:00Z")),
      expect: fc.constantFrom("allowed" as const, "explicitDeny" as const, null),
      expectDecidedBy: fc.option(fc.constantFrom(...STAGES)),
    },
    { requiredKeys: ["name", "principal", "action", "resource"] },
  );
}
