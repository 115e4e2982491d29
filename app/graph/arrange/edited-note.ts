import { createStore, useStore } from "zustand";

const editing = createStore<{ readonly id: string | null }>(() => ({ id: null }));

/** The note that is being written on; null ends it. */
export function setEditedNote(id: string | null): void {
  editing.setState({ id });
}

export function useIsEdited(id: string): boolean {
  return useStore(editing, (state) => state.id === id);
}
