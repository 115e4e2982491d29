import { createStore } from "zustand/vanilla";

const STORAGE_KEY = "iam-playground/commands";

/** Whether the AWS CLI commands stand beside the request, and whether whoever opened them goes there. */
export const commandsPanel = createStore<{
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
}>()(() => ({ isOpen: wasOpen(), takesFocus: false }));

/** Opens or closes them, until they are closed or opened again: the next visit included. */
export function showCommands(isOpen: boolean, takesFocus = false): void {
  commandsPanel.setState({ isOpen, takesFocus });
  try {
    localStorage.setItem(STORAGE_KEY, String(isOpen));
  } catch {
    // Without storage they are as they were left for as long as the page lives.
  }
}

function wasOpen(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === "true";
  } catch {
    return false;
  }
}
