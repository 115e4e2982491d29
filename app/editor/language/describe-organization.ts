import type { OrganizationalUnit, Scenario } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code } from "./markdown.ts";

const ID = /^(?:o-[a-z0-9*?]+|r-[a-z0-9*?]+|ou-[a-z0-9*?-]+)$/;

/**
 * The organization, root or units that an id or a path of them (`o-…/r-…/ou-…/*`) names, a line each;
 * empty for any other text.
 */
export function describeOrganization(
  text: string,
  scenario: Scenario,
  words: PolicyLanguageWords,
): string {
  const ids = text.split("/").filter((part) => part !== "" && part !== "*");
  if (ids.length === 0 || !ids.every((id) => ID.test(id))) return "";
  const names = namesIn(scenario, words);
  const lines = ids.map((id) => `- ${code(id)}: ${names.get(id) ?? words.unknownOrganization}`);
  return lines.join("\n");
}

function namesIn(
  { organizations }: Scenario,
  words: PolicyLanguageWords,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const addUnits = (unit: OrganizationalUnit, isRoot: boolean) => {
    names.set(unit.id, isRoot ? words.organizationRoot : words.unit(code(unit.name)));
    for (const child of unit.organizationalUnits) addUnits(child, false);
  };
  for (const { id, root, managementAccountId } of organizations) {
    names.set(id, words.organization(code(managementAccountId)));
    addUnits(root, true);
  }
  return names;
}
