import { createStore, del, entries, get, set, update } from "idb-keyval";
import { type LoadResult, loadScenario, saveScenario, type Scenario } from "#core";

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

const database = createStore("iam-playground", "works");

/** Where a page that is being left puts its last edits: a database may not finish by then, this does. */
const STASH_KEY = "iam-playground/stash";

/** Unlike any other in this browser. */
export function newWorkId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

export async function saveWork(id: string, scenario: Scenario): Promise<void> {
  await set(id, toWork(id, scenario), database);
}

export function stashWork(id: string, scenario: Scenario): void {
  try {
    localStorage.setItem(STASH_KEY, JSON.stringify(toWork(id, scenario)));
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

function toWork(id: string, scenario: Scenario): Work {
  return {
    id,
    name: scenario.name,
    savedAt: Date.now(),
    text: saveScenario(scenario, { documents: "text" }),
  };
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

export async function readWork(id: string): Promise<LoadResult | null> {
  const work = await get<unknown>(id, database);
  return isWork(work) ? loadScenario(work.text) : null;
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
