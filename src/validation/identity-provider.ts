import { parseArn } from "../arn/arn.ts";

export const GITHUB = "token.actions.githubusercontent.com";

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}(?:[:/][\w./:-]*)?$/i;

/** What kind of provider a `Federated` principal names; null when it names none. */
export function providerOf(principal: string): "saml" | "oidc" | null {
  const arn = parseArn(principal);
  if (arn !== null) {
    if (arn.service !== "iam") return null;
    if (arn.resource.startsWith("saml-provider/")) return "saml";
    return arn.resource.startsWith("oidc-provider/") ? "oidc" : null;
  }
  return principal.length <= 255 && DOMAIN.test(principal) ? "oidc" : null;
}

/** The prefix of the provider's condition keys: its URL without `https://`. */
export function providerDomain(principal: string): string {
  const marker = ":oidc-provider/";
  const at = principal.indexOf(marker);
  return at === -1 ? principal : principal.slice(at + marker.length);
}
