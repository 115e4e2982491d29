import {
  type DocumentId,
  type Entity,
  entityName,
  iamArn,
  listEntities,
  type OrganizationalUnit,
  type Scenario,
} from "#core";
import { type PolicyRole, policyTabs } from "./policies.ts";
import { type Holder, membersOf } from "./references.ts";

/** Something that has a policy, and who or what has it through that. */
export interface Attachment {
  readonly holder: Holder;
  readonly as: "attached" | "boundary" | "part";
  /** Members of a group, accounts below an organizational unit; empty for all else. */
  readonly through: readonly Holder[];
  readonly kind: Entity["kind"];
}

/**
 * Everything a policy is attached to or part of, in the order of the scenario's entities; what has it
 * both attached and as its boundary comes twice. Empty for a policy passed with a request.
 */
export function whereAttached(scenario: Scenario, documentId: DocumentId): readonly Attachment[] {
  return listEntities(scenario).flatMap((entity) => {
    // The place of the text is no attachment of it.
    if (entity.kind === "policy" || entity.kind === "organization") return [];
    const tab = policyTabs(scenario, entity).find((one) => one.documentId === documentId);
    if (tab === undefined) return [];
    const holder = { id: entity.id, name: entityName(entity) };
    const through = throughOf(entity, scenario);
    return waysOf(tab.roles).map((as) => ({ holder, as, through, kind: entity.kind }));
  });
}

function waysOf(roles: readonly PolicyRole[]): readonly Attachment["as"][] {
  return [
    ...new Set(
      roles.map((role): Attachment["as"] => {
        if (role === "boundary") return "boundary";
        return role === "inline" || role === "trust" || role === "resource" ? "part" : "attached";
      }),
    ),
  ];
}

function throughOf(entity: Entity, scenario: Scenario): readonly Holder[] {
  if (entity.kind === "group") {
    const { account, group } = entity;
    return membersOf(account, group).map((user) => ({
      id: iamArn(account, "user", user),
      name: user.name,
    }));
  }
  if (entity.kind !== "organizational-unit") return [];
  return accountsBelow(entity.unit).map((id) => ({
    id,
    name: scenario.accounts.find((account) => account.id === id)?.name ?? id,
  }));
}

function accountsBelow(unit: OrganizationalUnit): readonly string[] {
  return [...unit.accounts, ...unit.organizationalUnits.flatMap(accountsBelow)];
}
