import type { Arn } from "../arn/arn.ts";
import type { Account, Identity, IdentityProvider } from "./model.ts";

/** ARN of a user, group, role or customer managed policy: `arn:aws:iam::111111111111:user/path/alice`. */
export function iamArn(
  account: Account,
  type: "user" | "group" | "role" | "policy",
  entity: Pick<Identity, "name" | "path">,
): Arn {
  return `arn:${account.partition}:iam::${account.id}:${type}${entity.path}${entity.name}`;
}

/** ARN of an identity provider: its name for SAML, its address for OpenID Connect. */
export function identityProviderArn(account: Account, provider: IdentityProvider): Arn {
  const resource =
    provider.type === "saml" ? `saml-provider/${provider.name}` : `oidc-provider/${provider.url}`;
  return `arn:${account.partition}:iam::${account.id}:${resource}`;
}
