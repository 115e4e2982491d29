import { useSyncExternalStore } from "react";

const STORAGE_KEY = "iam-playground/statement-sentences";

const listeners = new Set<() => void>();
let shown = read();

/** Whether the sentences above statements are shown, and what switches them; remembered. */
export function useStatementSentences(): readonly [boolean, (next: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => shown), show];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: boolean): void {
  shown = next;
  try {
    localStorage.setItem(STORAGE_KEY, String(next));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function read(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "false";
  } catch {
    return true;
  }
}
