import {
  type Entity,
  type Resource,
  resourceName,
  type Scenario,
  type Tags,
  type User,
} from "#core";
import type { InspectorWords } from "../messages/inspector.ts";
import { levelsAbove } from "./levels.ts";
import { holdersOf, membersOf } from "./references.ts";
import { durationText } from "./words.ts";

/** What matters about an entity, in a few words each. */
export function summaryOf(
  entity: Entity,
  scenario: Scenario,
  words: InspectorWords,
): readonly string[] {
  const { summary } = words;
  switch (entity.kind) {
    case "user":
      return userSummary(entity.user, words);
    case "group":
      return [summary.members(membersOf(entity.account, entity.group).length)];
    case "role": {
      const { serviceLinkedFor, maxSessionDuration, tags } = entity.role;
      return [
        ...(serviceLinkedFor === null ? [] : [summary.serviceLinked]),
        summary.session(durationText(maxSessionDuration, words)),
        ...tagSummary(tags, words),
      ];
    }
    case "policy":
      return [summary.attached(holdersOf(entity.account, entity.id).length)];
    case "resource":
      return resourceSummary(entity.resource, words);
    case "account":
    case "organizational-unit":
      return levelsAbove(scenario, entity).map(({ name }) => name);
    case "organization":
    case "identity-provider":
      return [];
  }
}

function userSummary(user: User, words: InspectorWords): readonly string[] {
  const { summary } = words;
  const { groups, mfaDevices, accessKeys, consoleAccess, tags } = user;
  return [
    ...(groups.length > 0 ? [summary.groups(groups.length)] : []),
    mfaDevices > 0 ? summary.mfa : summary.noMfa,
    ...(consoleAccess ? [summary.console] : []),
    ...(accessKeys.length > 0 ? [summary.keys(accessKeys.length)] : []),
    ...tagSummary(tags, words),
  ];
}

function resourceSummary(resource: Resource, words: InspectorWords): readonly string[] {
  const { summary } = words;
  const { blockPublicAccess, role, tags } = resource;
  return [
    ...(role === null ? [] : [summary.actsAs(resourceName(role))]),
    ...(blockPublicAccess ? [summary.publicBlocked] : []),
    ...tagSummary(tags, words),
  ];
}

function tagSummary(tags: Tags, { summary }: InspectorWords): readonly string[] {
  const count = Object.keys(tags).length;
  return count === 0 ? [] : [summary.tags(count)];
}
