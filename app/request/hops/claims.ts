import { resourceName } from "#core";

/** What a provider's tokens claim, as keys of the request context. */
export interface ProviderClaims {
  /** As people call the provider: its domain, or the name of a SAML provider. */
  readonly provider: string;
  readonly keys: readonly string[];
}

/**
 * Claims that AWS makes keys of, by the provider's domain; others have `sub` and `aud` alone.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const OF_DOMAIN: ReadonlyMap<string, readonly string[]> = new Map([
  ["accounts.google.com", ["sub", "aud", "oaud"]],
  ["cognito-identity.amazonaws.com", ["sub", "aud", "amr"]],
  ["graph.facebook.com", ["id", "app_id"]],
  ["www.amazon.com", ["user_id", "app_id"]],
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml */
const OF_SAML = ["saml:aud", "saml:iss", "saml:sub", "saml:sub_type", "saml:namequalifier"];

/** The claims of whoever a request's principal comes with a token of; null for other principals. */
export function claimsOf(principal: string): ProviderClaims | null {
  if (principal.includes(":saml-provider/")) {
    return { provider: resourceName(principal), keys: OF_SAML };
  }
  const marker = ":oidc-provider/";
  const at = principal.indexOf(marker);
  const domain = at === -1 ? principal : principal.slice(at + marker.length);
  if (at === -1 && !OF_DOMAIN.has(principal)) return null;
  const claims = OF_DOMAIN.get(domain) ?? ["sub", "aud"];
  return { provider: domain, keys: claims.map((claim) => `${domain}:${claim}`) };
}

/** What such a claim looks like, for those who have no token at hand. */
export function claimExample(key: string): string {
  return EXAMPLES.get(key) ?? "";
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["token.actions.githubusercontent.com:sub", "repo:octo-org/octo-repo:ref:refs/heads/main"],
  ["token.actions.githubusercontent.com:aud", "sts.amazonaws.com"],
  ["cognito-identity.amazonaws.com:aud", "us-east-1:12345678-dead-beef-babe-123456790ab"],
  ["cognito-identity.amazonaws.com:amr", "authenticated"],
  ["saml:aud", "https://signin.aws.amazon.com/saml"],
  ["saml:sub_type", "persistent"],
]);
