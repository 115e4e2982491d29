import type { Entity } from "../../iam/entity.ts";
import type { Account } from "../../iam/model.ts";

/** How a policy names a principal, and the action with which that principal assumes a role. */
export interface PrincipalElement {
  readonly Principal: "*" | { readonly [type: string]: string };
  readonly assumeAction:
    | "sts:AssumeRole"
    | "sts:AssumeRoleWithSAML"
    | "sts:AssumeRoleWithWebIdentity";
  /** Without it, a trust policy for this principal would trust far more than meant. */
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: string } };
  /** The account the principal belongs to; null for what belongs to none in the scenario. */
  readonly account: Account | null;
}

/** Null for what policies cannot name: groups, policies, resources, units. */
export function principalElement(id: string, entity: Entity | null): PrincipalElement | null {
  switch (entity?.kind) {
    case undefined:
      return outsidePrincipal(id);
    case "user":
    case "role":
      return aws(id, entity.account);
    case "account":
      return aws(`arn:${entity.account.partition}:iam::${id}:root`, entity.account);
    case "identity-provider":
      return federated(id, entity);
    case "group":
    case "policy":
    case "resource":
    case "organization":
    case "organizational-unit":
      return null;
  }
}

function aws(arn: string, account: Account): PrincipalElement {
  return { Principal: { AWS: arn }, assumeAction: "sts:AssumeRole", account };
}

/** Who is not drawn as an entity: a service, a principal of another account, everybody. */
function outsidePrincipal(id: string): PrincipalElement | null {
  const assumeAction = "sts:AssumeRole";
  if (id === "anonymous") {
    return { Principal: "*", assumeAction, account: null };
  }
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/.test(id)) {
    return { Principal: { Service: id }, assumeAction, account: null };
  }
  return /^(?:\d{12}|arn:[^:]+:(?:iam|sts)::\d{12}:.+)$/.test(id)
    ? { Principal: { AWS: id }, assumeAction, account: null }
    : null;
}

/**
 * A federated principal is always written with the audience it must show: a trust policy without one lets
 * in everybody the provider knows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
function federated(
  id: string,
  { account, provider }: Extract<Entity, { kind: "identity-provider" }>,
): PrincipalElement {
  if (provider.type === "saml") {
    return {
      Principal: { Federated: id },
      assumeAction: "sts:AssumeRoleWithSAML",
      Condition: { StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
      account,
    };
  }
  return {
    Principal: { Federated: id },
    assumeAction: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: { [`${provider.url}:aud`]: provider.clientIds[0] ?? "sts.amazonaws.com" },
    },
    account,
  };
}
