import type { Scenario } from "../../iam/model.ts";
import type { Connection, ConnectionChoice, ConnectionKind } from "./connection.ts";
import { firstOf } from "./connection.ts";
import { attachPolicy, setBoundary } from "./managed-policies.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import type { IdentityEntity } from "./update.ts";

/** Managed policy → identity: attach it, or make it the boundary. Groups have no boundary. */
export function connectPolicy(
  scenario: Scenario,
  policyArn: string,
  identity: IdentityEntity,
): Connection {
  const choice = (kind: ConnectionKind, edited: EditResult): EditResult<ConnectionChoice> =>
    edited.ok
      ? accept({ kind, from: policyArn, to: identity.id, writes: [], scenario: edited.value })
      : edited;
  return firstOf(
    choice("attachment", attachPolicy(scenario, identity.id, policyArn)),
    choice(
      "boundary",
      boundaryOf(identity) === policyArn
        ? refuse("already-connected")
        : setBoundary(scenario, identity.id, policyArn),
    ),
  );
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
