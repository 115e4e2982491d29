import { ARN_PARTS, type Catalog, isAccountId, parseArn, type Scenario } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code, lines } from "./markdown.ts";
import { findFormat } from "./resource-format.ts";

/**
 * An ARN taken apart, with the type of resource its service calls it; or an account id by its name. Empty
 * for any other text. Types are those of services that the catalog has loaded.
 */
export function describeArn(
  text: string,
  scenario: Scenario,
  catalog: Catalog,
  words: PolicyLanguageWords,
): string {
  if (isAccountId(text)) return lines([code(text), accountName(text, scenario, words)]);
  const arn = parseArn(text);
  if (arn === null) return "";
  const rows = ARN_PARTS.filter((part) => part !== "prefix").map((part) => {
    const value = arn[part];
    const shown = value === "" ? words.emptyPart : code(value);
    const name = part === "account" && value !== "" ? accountName(value, scenario, words) : "";
    return `- ${words.arnParts[part]}: ${shown}${name === "" ? "" : ` (${name})`}`;
  });
  return lines([rows.join("\n"), formatOf(text, arn.service, catalog, words)]);
}

function formatOf(
  text: string,
  prefix: string,
  catalog: Catalog,
  words: PolicyLanguageWords,
): string {
  const service = catalog.readyService(prefix.toLowerCase());
  const format = service === null ? null : findFormat(text, service.resourceTypes.values());
  if (service === null || format === null) return "";
  const parts = format.parts.map(([name, value]) => `${name} ${code(value)}`).join(", ");
  const named = `**${words.resourceType(code(format.type), service.name)}**`;
  return parts === "" ? named : `${named}: ${parts}`;
}

function accountName(id: string, { accounts }: Scenario, words: PolicyLanguageWords): string {
  if (id === "aws") return words.ownedByAws;
  if (!isAccountId(id)) return "";
  const account = accounts.find((one) => one.id === id);
  return account === undefined ? words.unknownAccount : words.account(code(account.name));
}
