import type { Entity } from "#core";
import { AccountFacts } from "./AccountFacts.tsx";
import { GroupFacts } from "./GroupFacts.tsx";
import { OrganizationFacts } from "./OrganizationFacts.tsx";
import { PolicyFacts } from "./PolicyFacts.tsx";
import { ProviderFacts } from "./ProviderFacts.tsx";
import { ResourceFacts } from "./ResourceFacts.tsx";
import { RoleFacts } from "./RoleFacts.tsx";
import { UnitFacts } from "./UnitFacts.tsx";
import { UserFacts } from "./UserFacts.tsx";

/** The facts of an entity, by its kind. */
export function Facts({ entity }: { readonly entity: Entity }) {
  switch (entity.kind) {
    case "organization":
      return <OrganizationFacts entity={entity} />;
    case "organizational-unit":
      return <UnitFacts entity={entity} />;
    case "account":
      return <AccountFacts entity={entity} />;
    case "user":
      return <UserFacts entity={entity} />;
    case "group":
      return <GroupFacts entity={entity} />;
    case "role":
      return <RoleFacts entity={entity} />;
    case "policy":
      return <PolicyFacts entity={entity} />;
    case "identity-provider":
      return <ProviderFacts entity={entity} />;
    case "resource":
      return <ResourceFacts entity={entity} />;
  }
}
