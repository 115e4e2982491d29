import type { AccountId } from "../arn/arn.ts";
import { iamArn, identityProviderArn } from "./identifiers.ts";
import type {
  Account,
  Group,
  Identity,
  IdentityProvider,
  ManagedPolicy,
  Organization,
  OrganizationalUnit,
  Resource,
  Role,
  Scenario,
  User,
} from "./model.ts";

/**
 * Something on the canvas, by one id: an ARN, an account id, an organization's, root's or OU's id.
 * Service principals (`lambda.amazonaws.com`) and `anonymous` are named by requests and policies;
 * they are not in the document, and have their name as id.
 */
export type Entity =
  | { readonly kind: "organization"; readonly id: string; readonly organization: Organization }
  | {
      readonly kind: "organizational-unit";
      readonly id: string;
      readonly unit: OrganizationalUnit;
      readonly organization: Organization;
      /** The root is an organizational unit without a parent. */
      readonly parent: string | null;
    }
  | { readonly kind: "account"; readonly id: AccountId; readonly account: Account }
  | { readonly kind: "user"; readonly id: string; readonly account: Account; readonly user: User }
  | {
      readonly kind: "group";
      readonly id: string;
      readonly account: Account;
      readonly group: Group;
    }
  | { readonly kind: "role"; readonly id: string; readonly account: Account; readonly role: Role }
  | {
      readonly kind: "policy";
      readonly id: string;
      readonly account: Account;
      readonly policy: ManagedPolicy;
    }
  | {
      readonly kind: "identity-provider";
      readonly id: string;
      readonly account: Account;
      readonly provider: IdentityProvider;
    }
  | {
      readonly kind: "resource";
      readonly id: string;
      readonly account: Account;
      readonly resource: Resource;
    };

export type EntityKind = Entity["kind"];

/** An entity of one kind. */
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { readonly kind: Kind }>;

/** What policies are attached to. */
export type IdentityEntity = EntityOf<"user" | "group" | "role">;

export function isIdentity(entity: Entity | null): entity is IdentityEntity {
  return entity?.kind === "user" || entity?.kind === "group" || entity?.kind === "role";
}

/** The user, group or role itself. */
export function identityOf(entity: IdentityEntity): Identity {
  switch (entity.kind) {
    case "user":
      return entity.user;
    case "group":
      return entity.group;
    case "role":
      return entity.role;
  }
}

/** Every entity of the scenario: organizations from the top down, then accounts with what they hold. */
export function listEntities(
  scenario: Pick<Scenario, "accounts" | "organizations">,
): readonly Entity[] {
  return [
    ...scenario.organizations.flatMap((organization): Entity[] => [
      { kind: "organization", id: organization.id, organization },
      ...listUnits(organization, organization.root, null),
    ]),
    ...scenario.accounts.flatMap(listAccountEntities),
  ];
}

function listUnits(
  organization: Organization,
  unit: OrganizationalUnit,
  parent: string | null,
): Entity[] {
  return [
    { kind: "organizational-unit", id: unit.id, unit, organization, parent },
    ...unit.organizationalUnits.flatMap((child) => listUnits(organization, child, unit.id)),
  ];
}

function listAccountEntities(account: Account): Entity[] {
  return [
    { kind: "account", id: account.id, account },
    ...account.users.map((user): Entity => ({
      kind: "user",
      id: iamArn(account, "user", user),
      account,
      user,
    })),
    ...account.groups.map((group): Entity => ({
      kind: "group",
      id: iamArn(account, "group", group),
      account,
      group,
    })),
    ...account.roles.map((role): Entity => ({
      kind: "role",
      id: iamArn(account, "role", role),
      account,
      role,
    })),
    ...account.policies.map((policy): Entity => ({
      kind: "policy",
      id: iamArn(account, "policy", policy),
      account,
      policy,
    })),
    ...account.identityProviders.map((provider): Entity => ({
      kind: "identity-provider",
      id: identityProviderArn(account, provider),
      account,
      provider,
    })),
    ...account.resources.map((resource): Entity => ({
      kind: "resource",
      id: resource.arn,
      account,
      resource,
    })),
  ];
}

/** What a person calls it: the name where there is one, else the last part of the ARN. */
export function entityName(entity: Entity): string {
  switch (entity.kind) {
    case "organization":
      return entity.organization.id;
    case "organizational-unit":
      return entity.unit.name;
    case "account":
      return entity.account.name;
    case "user":
      return entity.user.name;
    case "group":
      return entity.group.name;
    case "role":
      return entity.role.name;
    case "policy":
      return entity.policy.name;
    case "identity-provider":
      return entity.provider.type === "saml" ? entity.provider.name : entity.provider.url;
    case "resource":
      return resourceName(entity.resource.arn);
  }
}

/** `reports` of `arn:aws:s3:::reports`, `i-0abc` of `…:instance/i-0abc`. */
export function resourceName(arn: string): string {
  const resource = arn.split(":").slice(5).join(":");
  return resource.slice(resource.search(/[/:]/) + 1) || arn;
}
