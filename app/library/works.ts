import { createStore, del, entries, get, keys, update, type UseStore } from "idb-keyval";

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

const TAB_KEY = "iam-playground/work";

/** What is stashed, and what of it the page had seen kept: another tab may have gone on with the same work. */
interface Stash {
  readonly work: Work;
  readonly seen: readonly number[];
}

/**
 * Keeps a work, unless what is kept of it is not what the page last saw (its `savedAt`): then another
 * tab has gone on with it, nothing is written and the answer is false.
 */
export async function saveWork(work: Work, seen: number | null): Promise<boolean> {
  let mayWrite = true;
  await update<unknown>(
    work.id,
    (kept) => {
      mayWrite = !isWork(kept) || kept.savedAt === seen;
      return mayWrite ? work : kept;
    },
    database,
  );
  return mayWrite;
}

export function stashWork(work: Work, seen: readonly number[]): void {
  try {
    const stash: Stash = { work, seen };
    localStorage.setItem(STASH_KEY, JSON.stringify(stash));
  } catch {
    // No room or no permission: what the timer saved before is what there is.
  }
}

/** Moves what was stashed to its place, or beside it; call before anything is read. */
export async function recoverStash(): Promise<void> {
  try {
    const stash: unknown = JSON.parse(localStorage.getItem(STASH_KEY) ?? "null");
    if (isStash(stash)) await recover(stash);
    localStorage.removeItem(STASH_KEY);
  } catch {
    // Broken or forbidden storage holds nothing to recover.
  }
}

async function recover({ work, seen }: Stash): Promise<void> {
  const kept = await readWork(work.id);
  if (kept === null) await saveWork(work, null);
  else if (kept.text === work.text) return;
  else if (seen.includes(kept.savedAt)) await saveWork(work, kept.savedAt);
  else await saveWork({ ...work, id: newWorkId() }, null);
}

/** Unlike any other in this browser. */
export function newWorkId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
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

/** The work this tab shows, which a reload brings back before what another tab saved last. */
export function rememberWork(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(TAB_KEY);
    else sessionStorage.setItem(TAB_KEY, id);
  } catch {
    // Without storage there is no work to come back to either.
  }
}

export function rememberedWork(): string | null {
  try {
    return sessionStorage.getItem(TAB_KEY);
  } catch {
    return null;
  }
}

function isStash(value: unknown): value is Stash {
  return (
    typeof value === "object" &&
    value !== null &&
    "work" in value &&
    isWork(value.work) &&
    "seen" in value &&
    Array.isArray(value.seen)
  );
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
