import { useSyncExternalStore } from "react";

type UseSwitch = () => readonly [boolean, (next: boolean) => void];

/** Makes a hook for something that is on or off in every editor at once, and is remembered. */
export function rememberedSwitch(storageKey: string, atFirst: boolean): UseSwitch {
  const listeners = new Set<() => void>();
  let on = read(storageKey, atFirst);

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const set = (next: boolean) => {
    on = next;
    try {
      localStorage.setItem(storageKey, String(next));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    for (const listener of listeners) listener();
  };
  return () => [useSyncExternalStore(subscribe, () => on), set];
}

function read(storageKey: string, atFirst: boolean): boolean {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === null ? atFirst : stored === "true";
  } catch {
    return atFirst;
  }
}
