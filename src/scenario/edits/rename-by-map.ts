import type { Rename } from "./rename-arns.ts";

/** Longer than any ARN; what is longer names nothing. */
const LONGEST = 4096;
/** A resource's own ARN ends somewhere in the first parts of what lies within it. */
const MOST_PARTS = 32;

/**
 * The rename of many things at once: ARNs as a whole, sessions of roles, what lies within a resource or at a path
 * of an organization, and with an account everything that is the account's.
 * @param ids New ids by the old ones; both of one kind.
 * @param others Ids that stay, so that what lies within one of these keeps its name.
 */
export function renameByMap(
  ids: ReadonlyMap<string, string>,
  others: ReadonlySet<string> = new Set(),
): Rename {
  const sessions = new Map(
    [...ids].flatMap(([old, now]) => {
      const [before, after] = [sessionPrefix(old), sessionPrefix(now)];
      return before === null || after === null ? [] : [[before, after] as const];
    }),
  );
  return (text) => {
    const exact = ids.get(text);
    if (exact !== undefined || text.length > LONGEST || others.has(text)) {
      return exact ?? text;
    }
    return within(text) ?? inRenamedAccount(text, ids);
  };

  function within(text: string): string | null {
    let found: string | null = null;
    let end = nextBreak(text, 0);
    for (let count = 0; count < MOST_PARTS && end > 0; count += 1) {
      const outer = text.slice(0, end);
      const renamed = sessions.get(outer) ?? (isEnclosing(outer) ? ids.get(outer) : undefined);
      if (others.has(outer)) {
        found = text;
      } else if (renamed !== undefined) {
        found = renamed + text.slice(end);
      }
      end = nextBreak(text, end + 1);
    }
    return found;
  }
}

/** Where the next `/` or `:` stands; -1 where there is none. */
function nextBreak(text: string, from: number): number {
  const [slash, colon] = [text.indexOf("/", from), text.indexOf(":", from)];
  return slash < 0 || colon < 0 ? Math.max(slash, colon) : Math.min(slash, colon);
}

/** Objects lie within buckets, units within units of an organization; nothing lies within a user. */
function isEnclosing(id: string): boolean {
  return id.startsWith("o-") || (id.startsWith("arn:") && id.split(":", 3)[2] !== "iam");
}

/** `arn:aws:sts::111111111111:assumed-role/ops` of the role `ops`, whatever its path. */
function sessionPrefix(id: string): string | null {
  const [, partition = "", service, , account = "", resource = ""] = id.split(":");
  if (service !== "iam" || !resource.startsWith("role/")) {
    return null;
  }
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  return `arn:${partition}:sts::${account}:assumed-role/${name}`;
}

function inRenamedAccount(text: string, ids: ReadonlyMap<string, string>): string {
  const parts = text.split(":");
  const account = parts[0] === "arn" ? ids.get(parts[4] ?? "") : undefined;
  return account === undefined
    ? text
    : [...parts.slice(0, 4), account, ...parts.slice(5)].join(":");
}
