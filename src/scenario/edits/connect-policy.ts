import type { IdentityEntity } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { Connection, ConnectionChoice, ConnectionKind } from "./connection.ts";
import { firstOf } from "./connection.ts";
import { attachPolicy, setBoundary } from "./managed-policies.ts";
import { accept, type EditResult, type Refusal } from "./refusal.ts";

/** Managed policy → identity: attach it, or make it the boundary, of which there is at most one. */
export function connectPolicy(
  scenario: Scenario,
  policyArn: string,
  identity: IdentityEntity,
): Connection {
  const choice = (kind: ConnectionKind, edited: EditResult): EditResult<ConnectionChoice> =>
    edited.ok
      ? accept({ kind, from: policyArn, to: identity.id, writes: [], scenario: edited.value })
      : edited;
  const refusal = whyNoBoundary(policyArn, identity);
  const made = firstOf(
    choice("attachment", attachPolicy(scenario, identity.id, policyArn)),
    choice(
      "boundary",
      refusal === null
        ? setBoundary(scenario, identity.id, policyArn)
        : { ok: false, error: refusal },
    ),
  );
  // Who connects what is attached already means the boundary.
  return !made.ok && made.error.code === "already-connected" && refusal?.code === "two-boundaries"
    ? { ok: false, error: refusal }
    : made;
}

/**
 * Why a policy that can be attached to an identity cannot become its boundary; null when it can. An identity has one
 * boundary at most: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function whyNoBoundary(policyArn: string, identity: IdentityEntity): Refusal | null {
  if (identity.kind === "group") {
    return { code: "group-without-boundary", data: {} };
  }
  const boundary = boundaryOf(identity);
  if (boundary === null) return null;
  return boundary === policyArn
    ? { code: "already-connected", data: {} }
    : { code: "two-boundaries", data: { boundary } };
}

function boundaryOf(identity: IdentityEntity): string | null {
  switch (identity.kind) {
    case "user":
      return identity.user.permissionsBoundary;
    case "role":
      return identity.role.permissionsBoundary;
    case "group":
      return null;
  }
}
