/**
 * Identity providers that AWS knows without a provider in the account; policies name them by domain.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
 */
export const BUILT_IN_PROVIDERS: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "cognito-identity.amazonaws.com",
  "graph.facebook.com",
  "www.amazon.com",
]);

/**
 * Claims that stay in the session; the others can be asked for only in the trust policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const OIDC_SESSION_CLAIMS: ReadonlySet<string> = new Set([
  "amr",
  "app_id",
  "aud",
  "id",
  "sub",
  "user_id",
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml */
const SAML_SESSION_CLAIMS: ReadonlySet<string> = new Set(["namequalifier", "sub", "sub_type"]);

/** Whether a claim, such as `saml:sub` in lower case, is a key of the requests made in the session. */
export function staysInSession(lowerCaseKey: string): boolean {
  const colon = lowerCaseKey.lastIndexOf(":");
  const provider = lowerCaseKey.slice(0, Math.max(0, colon));
  const claim = lowerCaseKey.slice(colon + 1);
  if (provider === "saml") return SAML_SESSION_CLAIMS.has(claim);
  return provider.includes(".") && OIDC_SESSION_CLAIMS.has(claim);
}

/** Whether a context key is a claim of an identity provider: `saml:…` or `domain:…`. */
export function isClaim(lowerCaseKey: string): boolean {
  const colon = lowerCaseKey.lastIndexOf(":");
  const provider = lowerCaseKey.slice(0, Math.max(0, colon));
  return provider === "saml" || provider.includes(".");
}
