import { lazy, Suspense } from "react";
import type { DialogName, PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";

const selectDialog = (state: PlaygroundState) => state.dialog;

/** Each comes with its own code when it is first opened. */
const DIALOGS: Readonly<Record<DialogName, ReturnType<typeof lazy>>> = {
  gallery: lazy(async () => ({
    default: (await import("../library/GalleryDialog.tsx")).GalleryDialog,
  })),
  share: lazy(async () => ({ default: (await import("../library/ShareDialog.tsx")).ShareDialog })),
  palette: lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette })),
  settings: lazy(async () => ({ default: (await import("./SettingsDialog.tsx")).SettingsDialog })),
  shortcuts: lazy(async () => ({ default: (await import("./ShortcutHelp.tsx")).ShortcutHelp })),
  predict: lazy(async () => ({
    default: (await import("../player/PredictDialog.tsx")).PredictDialog,
  })),
  matrix: lazy(async () => ({
    default: (await import("../player/MatrixDialog.tsx")).MatrixDialog,
  })),
};

export function OpenDialog() {
  const dialog = useStore(selectDialog);
  if (dialog === null) return null;
  const Opened = DIALOGS[dialog];
  return (
    <Suspense>
      <Opened />
    </Suspense>
  );
}
