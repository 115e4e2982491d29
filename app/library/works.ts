import { createStore, del, entries, get, keys, set, update, type UseStore } from "idb-keyval";

/**
 * What a person made, kept in the browser: one work per scenario that was begun, so that opening a
 * link or an example never writes over another. The texts of policies are kept as they were typed.
 */
export interface Work {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly text: string;
}

/** The oldest beyond these are forgotten. */
const MOST_WORKS = 30;

const opened = createStore("iam-playground", "works");

/** Where a browser forbids databases, asking for one may throw at once; here that is a rejection like any other. */
const database: UseStore = async (mode, callback) => opened(mode, callback);

/** Where a page that is being left puts its last edits: a database may not finish by then, this does. */
const STASH_KEY = "iam-playground/stash";

export async function saveWork(work: Work): Promise<void> {
  await set(work.id, work, database);
}

export function stashWork(work: Work): void {
  try {
    localStorage.setItem(STASH_KEY, JSON.stringify(work));
  } catch {
    // No room or no permission: what the timer saved before is what there is.
  }
}

/** Moves what was stashed to its place; call before anything is read. */
export async function recoverStash(): Promise<void> {
  try {
    const stashed: unknown = JSON.parse(localStorage.getItem(STASH_KEY) ?? "null");
    if (isWork(stashed)) {
      await update<unknown>(
        stashed.id,
        (kept) => (isWork(kept) && kept.savedAt >= stashed.savedAt ? kept : stashed),
        database,
      );
    }
    localStorage.removeItem(STASH_KEY);
  } catch {
    // Broken or forbidden storage holds nothing to recover.
  }
}

/** Whether anything is kept; false where the browser keeps nothing. */
export async function hasWorks(): Promise<boolean> {
  await recoverStash();
  return (await keys(database).catch(() => [])).length > 0;
}

/** Newest first. Forgets what is too many. */
export async function listWorks(): Promise<readonly Work[]> {
  const stored = await entries<string, unknown>(database);
  const works = stored
    .map(([, value]) => value)
    .filter(isWork)
    .toSorted((one, other) => other.savedAt - one.savedAt);
  await Promise.all(works.slice(MOST_WORKS).map(({ id }) => del(id, database)));
  return works.slice(0, MOST_WORKS);
}

export async function removeWork(id: string): Promise<void> {
  await del(id, database);
}

export async function readWork(id: string): Promise<Work | null> {
  const work = await get<unknown>(id, database);
  return isWork(work) ? work : null;
}

function isWork(value: unknown): value is Work {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "name" in value &&
    typeof value.name === "string" &&
    "savedAt" in value &&
    typeof value.savedAt === "number" &&
    "text" in value &&
    typeof value.text === "string"
  );
}
