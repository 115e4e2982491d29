import { compilePattern } from "../arn/pattern.ts";
import type { Entity } from "../iam/entity.ts";
import type { PrincipalType } from "../policy/ast.ts";

/** What everybody is called on the canvas, signed in or not. */
export const ANONYMOUS = "anonymous";

/**
 * A pattern that fits more of the scenario's entities than this speaks of a class of things, as `*`
 * does; a line to each would say nothing. It also bounds the number of relations.
 */
const MOST_TARGETS = 12;

/** An index outlives many edits; what somebody typed on the way is not kept for ever. */
const MOST_REMEMBERED = 10_000;

/** Finds the entities that policies name. */
export interface NameIndex {
  /** The id of what a `Principal` element names: an entity's, else its own text; null for nobody in particular. */
  readonly principal: (type: PrincipalType, value: string) => string | null;
  /** Ids of the roles and resources a `Resource` pattern names, itself or a part of it (`reports/*`). */
  readonly targets: (pattern: string) => readonly string[];
  /** Whether it would be the same for these. */
  readonly fits: (entities: readonly Entity[]) => boolean;
  /** No two entities have the same id. */
  readonly isUnique: boolean;
}

export function indexNames(entities: readonly Entity[]): NameIndex {
  const ids = new Set(entities.map((entity) => entity.id));
  const rolesBySession = new Map(
    entities.flatMap((entity) =>
      entity.kind === "role"
        ? [[`${entity.account.id}:${entity.role.name}`, entity.id] as const]
        : [],
    ),
  );
  const byService = groupByService(entities);
  const cache = new Map<string, readonly string[]>();

  const awsPrincipal = (value: string): string | null => {
    if (ids.has(value)) return value;
    const [, , service, , account = "", ...rest] = value.split(":");
    const resource = rest.join(":");
    if (service === "iam" && resource === "root") return account;
    if (service === "sts" && resource.startsWith("assumed-role/")) {
      return rolesBySession.get(`${account}:${resource.split("/")[1] ?? ""}`) ?? value;
    }
    return value.includes("*") ? null : value;
  };

  return {
    isUnique: ids.size === entities.length,
    fits: (others) =>
      others.length === entities.length &&
      others.every((other, at) => isNamedAs(other, entities[at])),
    principal: (type, value) => {
      if (value === "*") return type === "AWS" || type === "*" ? ANONYMOUS : null;
      if (type === "AWS") return awsPrincipal(value);
      return type === "CanonicalUser" ? null : value;
    },
    targets: (pattern) => {
      const known = cache.get(pattern);
      if (known !== undefined) return known;
      const found = findTargets(pattern, byService);
      if (cache.size >= MOST_REMEMBERED) cache.clear();
      cache.set(pattern, found);
      return found;
    },
  };
}

function isNamedAs(one: Entity, other: Entity | undefined): boolean {
  if (one === other) return true;
  if (one.id !== other?.id || one.kind !== other.kind) return false;
  if (one.kind !== "role" || other.kind !== "role") return true;
  return one.account.id === other.account.id && one.role.name === other.role.name;
}

function groupByService(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byService = new Map<string, Set<string>>();
  for (const { kind, id } of entities) {
    if (kind !== "role" && kind !== "resource") continue;
    const service = serviceOf(id);
    const ids = byService.get(service);
    if (ids === undefined) byService.set(service, new Set([id]));
    else ids.add(id);
  }
  return byService;
}

function serviceOf(arn: string): string {
  return arn.split(":", 3)[2] ?? "";
}

function findTargets(
  pattern: string,
  byService: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const service = serviceOf(pattern);
  const ids = byService.get(service);
  if (ids === undefined) return [];
  const whole = pattern.replace(/[/:]\*$/, "");
  const enclosing = prefixes(pattern).filter((prefix) => ids.has(prefix));
  if (!/[*?]/.test(pattern.replace(/\/\*$/, ""))) {
    return [...new Set([...enclosing, ...(ids.has(whole) ? [whole] : [])])];
  }
  const patterns = [compilePattern(pattern), compilePattern(whole)];
  const found = new Set(enclosing);
  for (const id of ids) {
    if (patterns.some(({ matches }) => matches(id))) found.add(id);
    if (found.size > MOST_TARGETS) return [];
  }
  return [...found];
}

/** What encloses it: the text before every `/` and `:` of an ARN's resource part. */
function prefixes(pattern: string): readonly string[] {
  // No entity's ARN is longer than a few hundred characters.
  const text = pattern.slice(0, 2048);
  return [...text.matchAll(/[/:]/g)].slice(5).map(({ index }) => text.slice(0, index));
}
