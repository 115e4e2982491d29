import type { JsonValue } from "../../iam/request.ts";

/** Small policy and scenario documents, for tests that hold one rule each. */

export const HOME = "111111111111";
export const OTHER = "222222222222";
export const MANAGEMENT = "999999999999";

export const ALICE = `arn:aws:iam::${HOME}:user/alice`;
export const APP_ROLE = `arn:aws:iam::${HOME}:role/app`;
export const APP_SESSION = `arn:aws:sts::${HOME}:assumed-role/app/s1`;
export const BUCKET = "arn:aws:s3:::bucket";
export const OBJECT = `${BUCKET}/key`;
export const READ = { action: "s3:GetObject", resource: OBJECT } as const;

/** A part of a document, as JSON. */
export type Parts = Readonly<Record<string, JsonValue>>;

export function allow(action: string | readonly string[], more: Parts = {}): Parts {
  return { Effect: "Allow", Action: action, Resource: "*", ...more };
}

export function deny(action: string | readonly string[], more: Parts = {}): Parts {
  return { Effect: "Deny", Action: action, Resource: "*", ...more };
}

/** An Allow in a resource-based policy. */
export function grant(principal: JsonValue, action = "s3:GetObject", more: Parts = {}): Parts {
  return allow(action, { Principal: principal, ...more });
}

/** A statement of a trust policy, which has no Resource. */
export function trust(principal: JsonValue, more: Parts = {}): Parts {
  return { Effect: "Allow", Action: "sts:AssumeRole", Principal: principal, ...more };
}

export function policy(...statements: readonly Parts[]): Parts {
  return { Version: "2012-10-17", Statement: statements };
}

export function inline(...statements: readonly Parts[]): Parts {
  return { inlinePolicies: [{ name: "Inline", document: policy(...statements) }] };
}

/** Bounded by the policy that `boundary` makes. */
export function bounded(): Parts {
  return { permissionsBoundary: `arn:aws:iam::${HOME}:policy/Boundary` };
}

export function boundary(...statements: readonly Parts[]): Parts {
  return { name: "Boundary", document: policy(...statements) };
}

export function user(name: string, more: Parts = {}): Parts {
  return { name, ...more };
}

export function role(name: string, more: Parts = {}): Parts {
  return {
    name,
    assumeRolePolicyDocument: policy(trust({ Service: "ec2.amazonaws.com" })),
    ...more,
  };
}

export function bucket(...statements: readonly Parts[]): Parts {
  return { arn: BUCKET, policy: policy(...statements) };
}

export function account(id: string, more: Parts = {}): Parts {
  return { id, name: `Account ${id}`, ...more };
}

/** An organization with the home account in one organizational unit. */
export function organization(more: {
  readonly root?: Parts;
  readonly unit?: Parts;
  readonly policies?: readonly Parts[];
  readonly accounts?: readonly string[];
}): Parts {
  return {
    id: "o-test",
    managementAccountId: MANAGEMENT,
    policies: more.policies ?? [],
    root: {
      id: "r-test",
      name: "Root",
      accounts: [MANAGEMENT],
      organizationalUnits: [
        { id: "ou-test-11111111", name: "Unit", accounts: more.accounts ?? [HOME], ...more.unit },
      ],
      ...more.root,
    },
  };
}

export function scp(name: string, ...statements: readonly Parts[]): Parts {
  return { name, type: "SERVICE_CONTROL_POLICY", document: policy(...statements) };
}

export function rcp(name: string, ...statements: readonly Parts[]): Parts {
  return { name, type: "RESOURCE_CONTROL_POLICY", document: policy(...statements) };
}
