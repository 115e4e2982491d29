import type { AssumeHop, Request } from "../../iam/request.ts";
import {
  account,
  ALICE,
  allow,
  HOME,
  inline,
  OBJECT,
  type Parts,
  policy,
  role,
  trust,
  user,
} from "./documents.ts";
import { evaluate } from "./verdict.ts";

export const INSTANCE = `arn:aws:ec2:us-east-1:${HOME}:instance/i-1`;
export const FIRST = `arn:aws:iam::${HOME}:role/first`;
export const SECOND = `arn:aws:iam::${HOME}:role/second`;

/** What a trust policy allows when tags and a source identity are to be passed. */
export const EVERY_CALL: Parts = {
  Action: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
};

/** alice → first → second, each trusting the account, each able to do everything. */
export function chain(
  more: { readonly first?: Parts; readonly second?: Parts; readonly trusts?: Parts } = {},
): object {
  const powers = inline(allow("*"));
  const assumeRolePolicyDocument = policy(trust({ AWS: HOME }, { ...EVERY_CALL, ...more.trusts }));
  return {
    accounts: [
      account(HOME, {
        users: [user("alice", powers)],
        roles: [
          role("first", {
            assumeRolePolicyDocument,
            maxSessionDuration: 7200,
            ...powers,
            ...more.first,
          }),
          role("second", {
            assumeRolePolicyDocument,
            maxSessionDuration: 7200,
            ...powers,
            ...more.second,
          }),
        ],
        resources: [{ arn: INSTANCE, role: FIRST, imds: "v2" }],
      }),
    ],
  };
}

export function through(...assume: readonly AssumeHop[]): Request {
  return { principal: ALICE, action: "s3:GetObject", resource: OBJECT, assume };
}

export function results(document: object, request: Request) {
  return evaluate(document, request).hops.map(({ result }) =>
    result.ok ? result.durationSeconds : `${result.error} ${result.reason.code}`,
  );
}

export function contextOf(
  document: object,
  request: Request,
): ReadonlyMap<string, readonly string[]> {
  const { context } = evaluate(document, request);
  return new Map(context.map(({ key, values }) => [key, values]));
}
