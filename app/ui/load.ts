// The heavier half of the design system: what opens over the page. None of it is needed for the
// first picture, all of it soon after.

export async function loadDialog() {
  return { default: (await import("./base/LoadedDialog.tsx")).LoadedDialog };
}

export async function loadCombobox() {
  return { default: (await import("./base/LoadedCombobox.tsx")).LoadedCombobox };
}

export async function loadMenu() {
  return { default: (await import("./base/LoadedMenu.tsx")).LoadedMenu };
}

/** Fetches it all, so that nobody waits when they open the first menu. */
export async function loadPopups(): Promise<void> {
  await Promise.all([loadDialog(), loadCombobox(), loadMenu()]);
}
