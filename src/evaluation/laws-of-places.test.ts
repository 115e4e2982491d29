import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Request } from "../iam/request.ts";
import {
  account,
  ALICE,
  APP_ROLE,
  APP_SESSION,
  HOME,
  OTHER,
  type Parts,
  policy,
  role,
  user,
} from "./testing/documents.ts";
import { loadWorld } from "./testing/load-world.ts";

// Statements are sorted out by where a resource is, and requests known again by what they say. Here names
// begin with one another, stand in one another and have wildcards wherever they can be.

const QUEUE = `arn:aws:sqs:us-east-1:${HOME}:q`;

const NAMES = [
  "arn:aws:s3:::b",
  "arn:aws:s3:::b/",
  "arn:aws:s3:::b/k",
  "arn:aws:s3:::b/k/x",
  "arn:aws:s3:::b:x",
  "arn:aws:s3:::bb/k",
  "arn:aws:s3:::",
  "arn:aws-cn:s3:::b/k",
  QUEUE,
  `${QUEUE}2`,
  `${QUEUE}:x`,
  `arn:aws:sqs:us-east-1:${OTHER}:q`,
  `arn:aws:execute-api:us-east-1:${HOME}:a/prod/GET/x`,
  `${APP_ROLE}2`,
  APP_ROLE,
  ALICE,
];

const PATTERNS = [
  ...NAMES,
  "*",
  "arn:*",
  "arn:aws:s3",
  "arn:aws:s*:::b",
  "arn:*:s3:::b/*",
  "arn:aws:s3:*:*:b*",
  "arn:aws:s3:::b?k",
  "arn:aws:s3:::*/k",
  "arn:aws:s3:::b/k*x",
  "arn:aws:s3:::${aws:username}/*",
  "arn:aws:s3:::${aws:PrincipalTag/none, 'b'}/*",
  "arn:aws:s3:::b/${*}",
  `arn:aws:sqs:us-*-1:${HOME}:q*`,
  `arn:aws:sqs:*:1*:q`,
  `arn:aws:iam::${HOME}:*`,
  "arn:aws:iam::*:role/app",
  "execute-api:/prod/*",
];

const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1, maxLength: 3 });

const statement = fc
  .record({
    Effect: fc.constantFrom("Allow", "Allow", "Deny"),
    Action: some(["*", "s3:*", "sqs:*", "s3:Get*", "sts:*", "execute-api:Invoke"]),
    resources: some(PATTERNS),
    element: fc.constantFrom("Resource", "Resource", "NotResource"),
    Condition: fc.constantFrom({}, { Null: { "aws:TokenIssueTime": "true" } }),
  })
  .map(({ resources, element, Effect, Action, Condition }): Parts => {
    return { Effect, Action, Condition, [element]: resources };
  });

const statements = fc.array(statement, { minLength: 1, maxLength: 4 });

const resource = fc.record({
  arn: fc.constantFrom(...NAMES.slice(0, -3), `arn:aws:execute-api:us-east-1:${HOME}:a`),
  statements: fc.option(statements),
  Principal: fc.constantFrom("*", { AWS: HOME }, { AWS: ALICE }, { AWS: APP_ROLE }),
  tags: fc.constantFrom({}, { team: "a" }),
});

const world = fc
  .record({
    mine: statements,
    roles: statements,
    resources: fc.uniqueArray(resource, { selector: ({ arn }) => arn, maxLength: 6 }),
  })
  .map(({ mine, roles, resources }) => {
    const inline = (all: readonly Parts[]): Parts => ({
      inlinePolicies: [{ name: "p", document: policy(...all) }],
    });
    const withPolicies = resources.map(({ arn, tags, Principal, statements: all }) => ({
      arn,
      tags,
      policy: all === null ? null : policy(...all.map((one) => ({ ...one, Principal }))),
    }));
    return {
      accounts: [
        account(HOME, {
          users: [user("alice", inline(mine))],
          roles: [role("app", inline(roles)), role("app2")],
          resources: withPolicies,
        }),
      ],
    };
  });

const request: fc.Arbitrary<Request> = fc.record({
  principal: fc.constantFrom(ALICE, ALICE, APP_SESSION, "anonymous", "lambda.amazonaws.com"),
  action: fc.constantFrom("s3:GetObject", "s3:PutObject", "sqs:SendMessage", "sts:AssumeRole"),
  resource: fc.constantFrom("*", ...NAMES),
  context: fc.constantFrom({}, { "aws:username": "b" }, { "aws:username": "*" }),
});

it(
  "decides by places what a fresh world evaluates, whatever was asked before",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        world,
        fc.array(request, { minLength: 2, maxLength: 8 }),
        (document, requests) => {
          const asked = loadWorld(document);
          // Twice: what is asked again is known again. One object throughout: programs change what they asked with.
          const one: Record<string, unknown> & Request = {
            principal: "",
            action: "",
            resource: "",
          };
          for (const next of [...requests, ...requests]) {
            Object.assign(one, next);
            expect([asked.decide(one), asked.evaluate(one).decision]).toEqual(
              Array(2).fill(loadWorld(document).evaluate(next).decision),
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  },
);
