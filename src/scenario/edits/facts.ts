import type { Account, Organization, Resource, Role, Scenario, User } from "../../iam/model.ts";
import { type Entity, type EntityOf } from "../../iam/entity.ts";
import { accept, type EditResult, refuse } from "./refusal.ts";
import {
  findEntity,
  replace,
  updateAccount,
  updateOrganization,
  updateResource,
  updateRole,
  updateUser,
} from "./update.ts";

/** What is said of an entity besides its name, its policies and what it is connected to. */
export type Facts =
  | ({ readonly kind: "user" } & Partial<
      Pick<User, "tags" | "consoleAccess" | "mfaDevices" | "accessKeys">
    >)
  | ({ readonly kind: "role" } & Partial<
      Pick<Role, "tags" | "maxSessionDuration" | "serviceLinkedFor">
    >)
  | ({ readonly kind: "resource" } & Partial<
      Pick<Resource, "tags" | "blockPublicAccess" | "imds" | "awsManaged">
    >)
  | ({ readonly kind: "account" } & Partial<Pick<Account, "alias">>)
  | ({ readonly kind: "organization" } & Partial<Pick<Organization, "managementAccountId">>)
  | { readonly kind: "identity-provider"; readonly clientIds: readonly string[] };

/** Changes facts of the entity with this id, which must be of the kind the facts are about. */
export function setFacts(scenario: Scenario, id: string, facts: Facts): EditResult {
  const entity = findEntity(scenario, id);
  const changed = entity === null ? null : change(scenario, entity, facts);
  return changed === null ? refuse("not-found", { id }) : accept(changed);
}

/** Null when the facts are about another kind of entity. */
function change(scenario: Scenario, entity: Entity, facts: Facts): Scenario | null {
  switch (facts.kind) {
    case "user":
      return entity.kind === "user" ? updateUser(scenario, entity, without(facts)) : null;
    case "role":
      return entity.kind === "role" ? updateRole(scenario, entity, without(facts)) : null;
    case "resource":
      return entity.kind === "resource" ? updateResource(scenario, entity, without(facts)) : null;
    case "account":
    case "organization":
      return changeContainer(scenario, entity, facts);
    case "identity-provider":
      return entity.kind === "identity-provider" ? setClientIds(scenario, entity, facts) : null;
  }
}

function changeContainer(
  scenario: Scenario,
  entity: Entity,
  facts: Extract<Facts, { readonly kind: "account" | "organization" }>,
): Scenario | null {
  if (facts.kind === "account") {
    return entity.kind === "account"
      ? updateAccount(scenario, entity.account, without(facts))
      : null;
  }
  return entity.kind === "organization"
    ? updateOrganization(scenario, entity.organization, without(facts))
    : null;
}

function setClientIds(
  scenario: Scenario,
  { account, provider }: EntityOf<"identity-provider">,
  { clientIds }: Extract<Facts, { readonly kind: "identity-provider" }>,
): Scenario {
  if (provider.type === "saml") {
    return scenario;
  }
  const identityProviders = replace(account.identityProviders, provider, {
    ...provider,
    clientIds,
  });
  return updateAccount(scenario, account, { identityProviders });
}

function without<Fields extends { readonly kind: string }>(facts: Fields): Omit<Fields, "kind"> {
  const { kind: _, ...fields } = facts;
  return fields;
}
