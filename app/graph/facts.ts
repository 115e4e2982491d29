import { type Entity, entityName, resourceName, type Role, type User } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import { cardKind, outsideKind, resourceKind } from "./card-kind.ts";

/** The one line of what matters on a card, its kind first: `Role · /service/ · boundary`. */
export function factLine(entity: Entity, words: GraphWords): string {
  const kind = words.kinds[cardKind(entity)];
  return [kind, ...facts(entity, words)].join(" · ");
}

function facts(entity: Entity, words: GraphWords): readonly string[] {
  switch (entity.kind) {
    case "user":
      return userFacts(entity.user, words);
    case "group": {
      const members = entity.account.users.filter(({ groups }) =>
        groups.includes(entity.group.name),
      );
      return [...pathOf(entity.group.path), words.members(members.length)];
    }
    case "role":
      return roleFacts(entity.role, words);
    case "resource":
      return resourceFacts(entity, words);
    case "organization":
    case "organizational-unit":
    case "account":
    case "policy":
    case "identity-provider":
      return [];
  }
}

function userFacts({ path, permissionsBoundary, mfaDevices }: User, words: GraphWords) {
  return [
    ...pathOf(path),
    ...(permissionsBoundary === null ? [] : [words.boundary]),
    ...(mfaDevices > 0 ? [words.mfa] : []),
  ];
}

function roleFacts({ path, permissionsBoundary, serviceLinkedFor }: Role, words: GraphWords) {
  return [
    ...pathOf(path),
    ...(permissionsBoundary === null ? [] : [words.boundary]),
    ...(serviceLinkedFor === null ? [] : [words.serviceLinked]),
  ];
}

/** A longer kind leaves no room for the region. */
const SHORT_KIND = 13;

function resourceFacts(
  { resource }: Extract<Entity, { kind: "resource" }>,
  words: GraphWords,
): readonly string[] {
  const [, , service = "", region = ""] = resource.arn.split(":");
  const kind = resourceKind(resource.arn);
  return [
    ...(kind === "resource" && service !== "" ? [service] : []),
    ...(region === "" || words.kinds[kind].length > SHORT_KIND ? [] : [region]),
    ...(resource.blockPublicAccess ? [words.publicBlocked] : []),
    ...(resource.awsManaged ? [words.awsManagedKey] : []),
  ];
}

function pathOf(path: string): readonly string[] {
  return path === "/" ? [] : [path];
}

/** What a card shows as its name. */
export function shownName(entity: Entity): string {
  return entity.kind === "resource" ? resourceName(entity.id) : entityName(entity);
}

/** `User alice, account 111111111111`. */
export function accessibleName(entity: Entity, words: GraphWords): string {
  const kind = words.kinds[cardKind(entity)];
  const name = entityName(entity);
  if (entity.kind === "account" && name !== entity.id) return words.accountName(name, entity.id);
  return "account" in entity && entity.kind !== "account"
    ? words.nodeName(kind, name, entity.account.id)
    : words.plainName(kind, name);
}

/** What is outside: its kind, its name and what else is known of it. */
export function outsideFacts(
  name: string,
  words: GraphWords,
): { readonly name: string; readonly line: string; readonly label: string } {
  const kind = outsideKind(name);
  const word = words.kinds[kind];
  if (kind === "internet") {
    return {
      name: words.anonymous,
      line: words.anonymousLine,
      label: words.plainName(word, words.anonymous),
    };
  }
  if (!name.startsWith("arn:")) {
    return {
      name: name.replace(/\.amazonaws\.com$/, ""),
      line: word,
      label: words.plainName(word, name),
    };
  }
  const account = name.split(":")[4] ?? "";
  const short = resourceName(name);
  return { name: short, line: `${word} · ${account}`, label: words.nodeName(word, short, account) };
}
