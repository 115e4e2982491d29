import * as fc from "fast-check";
import type { JsonValue, Request } from "../../iam/request.ts";
import {
  account,
  HOME,
  MANAGEMENT,
  organization,
  OTHER,
  type Parts,
  policy,
  rcp,
  role,
  scp,
} from "./documents.ts";

/** Small worlds in which anything can meet anything: few names, so that they often match. */

const ACTIONS = ["s3:GetObject", "s3:*", "sts:AssumeRole", "sts:*", "*", "kms:Decrypt", "s3:Get*"];
const RESOURCES = [
  "*",
  "arn:aws:s3:::bucket/*",
  "arn:aws:s3:::bucket/${aws:username}",
  `arn:aws:iam::${OTHER}:role/target`,
  `arn:aws:iam::${HOME}:role/*`,
];
const PRINCIPALS: readonly JsonValue[] = [
  "*",
  { AWS: HOME },
  { AWS: OTHER },
  { AWS: `arn:aws:iam::${HOME}:user/alice` },
  { AWS: `arn:aws:iam::${HOME}:role/app` },
  { AWS: `arn:aws:sts::${HOME}:assumed-role/app/s1` },
  { Service: "ec2.amazonaws.com" },
];
const CONDITIONS: readonly Parts[] = [
  {},
  { StringEquals: { "aws:PrincipalAccount": HOME } },
  { StringNotEquals: { "aws:PrincipalTag/team": "a" } },
  { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  { BoolIfExists: { "aws:SecureTransport": "false" } },
  { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } },
];

const effect = fc.constantFrom("Allow", "Deny");
const action = fc.oneof(
  fc.record({ Action: fc.constantFrom(...ACTIONS) }),
  fc.record({ NotAction: fc.constantFrom("s3:PutObject", "iam:*", "s3:GetObject") }),
);
const resource = fc.oneof(
  fc.record({ Resource: fc.constantFrom(...RESOURCES) }),
  fc.record({ NotResource: fc.constantFrom(...RESOURCES.slice(1)) }),
);
const condition = fc.record({ Condition: fc.constantFrom(...CONDITIONS) });

function merged(...parts: readonly fc.Arbitrary<Parts>[]): fc.Arbitrary<Parts> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all));
}

const identityStatement = merged(fc.record({ Effect: effect }), action, resource, condition);
const resourceStatement = merged(
  identityStatement,
  fc.record({ Principal: fc.constantFrom(...PRINCIPALS) }),
);
const trustStatement = fc.record({
  Effect: fc.constantFrom("Allow", "Allow", "Deny"),
  Action: fc.constantFrom("sts:AssumeRole", "sts:*"),
  Principal: fc.constantFrom(...PRINCIPALS),
  Condition: fc.constantFrom(...CONDITIONS),
});
const rcpStatement = fc.record({
  Effect: fc.constant("Deny"),
  Principal: fc.constant("*"),
  Action: fc.constantFrom("s3:*", "sts:AssumeRole"),
  Resource: fc.constantFrom(...RESOURCES.slice(0, 2)),
  Condition: fc.constantFrom(...CONDITIONS),
});

function document(statement: fc.Arbitrary<Parts>): fc.Arbitrary<Parts> {
  return fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => policy(...all));
}

/** Everything that differs from world to world; `toDocument` makes the scenario of it. */
export interface Recipe {
  readonly identity: Parts;
  readonly boundary: Parts | null;
  readonly session: Parts | null;
  readonly bucket: Parts | null;
  readonly trust: Parts;
  readonly scp: Parts | null;
  readonly rcp: Parts | null;
}

export const arbitraryRecipe: fc.Arbitrary<Recipe> = fc.record({
  identity: document(identityStatement),
  boundary: fc.option(document(identityStatement)),
  session: fc.option(document(identityStatement)),
  bucket: fc.option(document(resourceStatement)),
  trust: document(trustStatement),
  scp: fc.option(document(identityStatement)),
  rcp: fc.option(document(rcpStatement)),
});

export const arbitraryRequest: fc.Arbitrary<Request> = fc
  .record({
    principal: fc.constantFrom(
      `arn:aws:iam::${HOME}:user/alice`,
      `arn:aws:sts::${HOME}:assumed-role/app/s1`,
      `arn:aws:sts::${HOME}:federated-user/carol`,
      `arn:aws:iam::${HOME}:root`,
      `arn:aws:iam::${OTHER}:root`,
      "ec2.amazonaws.com",
      "anonymous",
      "arn:aws:iam::333333333333:user/eve",
    ),
    action: fc.constantFrom("s3:GetObject", "s3:PutObject", "sts:AssumeRole", "iam:PassRole"),
    resource: fc.constantFrom(
      "*",
      "arn:aws:s3:::bucket/alice",
      "arn:aws:s3:::other/key",
      `arn:aws:iam::${OTHER}:role/target`,
      `arn:aws:iam::${HOME}:role/app`,
    ),
    hops: fc.constantFrom(
      [],
      [],
      [{ role: `arn:aws:iam::${OTHER}:role/target`, tags: { team: "a" } }],
    ),
    secure: fc.constantFrom("true", "false"),
  })
  .map(({ hops, secure, principal, action: name, resource: arn }) => ({
    principal,
    action: name,
    resource: arn,
    assume: hops,
    context: { "aws:SecureTransport": secure },
    time: "2026-01-01T00:00:00Z",
  }));

/** A session policy is part of the request: it goes with whoever is in a session. */
export function withSession(request: Request, { session }: Recipe): Request {
  const isSession = request.principal.includes(":sts:");
  if (!isSession) return request;
  const user = `arn:aws:iam::${HOME}:user/alice`;
  const sessionPolicies = session === null ? [] : [JSON.stringify(session)];
  return { ...request, session: { user, sessionPolicies } };
}

export function toDocument(recipe: Recipe): object {
  const identity = { inlinePolicies: [{ name: "Inline", document: recipe.identity }] };
  const limited =
    recipe.boundary === null ? {} : { permissionsBoundary: `arn:aws:iam::${HOME}:policy/Limit` };
  const scps = recipe.scp === null ? [] : ["Scp"];
  const rcps = recipe.rcp === null ? [] : ["Rcp"];
  return {
    accounts: [
      account(HOME, {
        users: [{ name: "alice", tags: { team: "a" }, ...identity, ...limited }],
        roles: [role("app", { ...identity, ...limited })],
        policies: recipe.boundary === null ? [] : [{ name: "Limit", document: recipe.boundary }],
        resources:
          recipe.bucket === null ? [] : [{ arn: "arn:aws:s3:::bucket", policy: recipe.bucket }],
        serviceControlPolicies: ["FullAWSAccess", ...scps],
        resourceControlPolicies: ["RCPFullAWSAccess", ...rcps],
      }),
      account(OTHER, {
        roles: [role("target", { assumeRolePolicyDocument: recipe.trust, ...identity })],
      }),
      account(MANAGEMENT),
    ],
    organizations: [
      organization({
        accounts: [HOME, OTHER],
        policies: [
          ...(recipe.scp === null ? [] : [{ ...scp("Scp"), document: recipe.scp }]),
          ...(recipe.rcp === null ? [] : [{ ...rcp("Rcp"), document: recipe.rcp }]),
        ],
      }),
    ],
  };
}
