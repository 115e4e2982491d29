import type { Catalog } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";

/**
 * The service behind `lambda.amazonaws.com`, by the name that its action prefix has in the catalog; for
 * `pods.eks.amazonaws.com` the last part before the domain. Empty for any other text, and where the prefix
 * is none: AWS has services whose principal has another name.
 */
export function describeServicePrincipal(
  text: string,
  catalog: Catalog,
  words: PolicyLanguageWords,
): string {
  const prefix = /([a-z0-9-]+)(?:\.[a-z]+-[a-z]+-\d)?\.amazonaws\.com(?:\.cn)?$/.exec(text)?.[1];
  const service = catalog.services().find((one) => one.prefix === prefix);
  return service === undefined ? "" : words.servicePrincipal(service.name);
}
