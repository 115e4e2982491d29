import { type Action, type Catalog, matchingActions } from "#core";
import type { PolicyLanguageWords } from "../../messages/policy-language.ts";
import { code, lines, link } from "./markdown.ts";

/** More than these are counted, not named. */
const MOST_NAMED = 12;

/** What is known of an action, or of the actions a wildcard stands for, as Markdown; empty when nothing is. */
export function describeAction(
  pattern: string,
  catalog: Catalog,
  words: PolicyLanguageWords,
): string {
  if (/^\*+(?::\*+)?$/.test(pattern)) return words.everyAction;
  if (/[*?]/.test(pattern)) return describeWildcard(pattern, catalog, words);
  const action = catalog.action(pattern);
  if (action === null) return "";
  const { accessLevel, description, resourceTypes, conditionKeys, dependentActions } = action;
  return lines([
    `**${action.service}:${action.name}** · ${words.accessLevels[accessLevel]}`,
    description === "" ? "" : `${description}.`,
    resourceTypes.length === 0
      ? words.noResourceTypes
      : words.resourceTypes(
          resourceTypes.map(({ name, required }) => code(required ? `${name}*` : name)).join(", "),
        ),
    conditionKeys.length === 0 ? "" : words.conditionKeys(named(conditionKeys)),
    dependentActions.length === 0 ? "" : words.dependentActions(named(dependentActions)),
    link(words.documentation, actionPage(action, catalog)),
  ]);
}

function describeWildcard(pattern: string, catalog: Catalog, words: PolicyLanguageWords): string {
  const actions = matchingActions(pattern, catalog);
  if (actions === null) return "";
  const levels = new Map<Action["accessLevel"], number>();
  for (const { accessLevel } of actions)
    levels.set(accessLevel, (levels.get(accessLevel) ?? 0) + 1);
  return lines([
    `**${pattern.replaceAll("*", String.raw`\*`)}** · ${words.actionCount(actions.length)}`,
    [...levels].map(([level, count]) => `${words.accessLevels[level]} ${count}`).join(" · "),
    named(actions.map(({ name }) => name)),
  ]);
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(code).join(", ");
  return names.length > MOST_NAMED ? `${shown} … +${names.length - MOST_NAMED}` : shown;
}

/** The Service Authorization Reference names its pages and their anchors by the service's name. */
function actionPage({ service, name }: Action, catalog: Catalog): string {
  const slug = (catalog.readyService(service)?.name ?? service)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, "");
  return `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${slug}.html#${slug}-${name}`;
}
