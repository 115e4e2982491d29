import { type ComponentType, lazy, Suspense } from "react";
import { closeDialog } from "../state/actions.ts";
import type { DialogName, PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { LoadBoundary } from "./LoadBoundary.tsx";

const selectDialog = (state: PlaygroundState) => state.dialog;

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Each comes with its own code. */
export const DIALOGS: Readonly<Record<DialogName, Load>> = {
  gallery: async () => ({
    default: (await import("../library/GalleryDialog.tsx")).GalleryDialog,
  }),
  share: async () => ({ default: (await import("../library/ShareDialog.tsx")).ShareDialog }),
  palette: async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }),
  settings: async () => ({ default: (await import("./SettingsDialog.tsx")).SettingsDialog }),
  shortcuts: async () => ({ default: (await import("./ShortcutHelp.tsx")).ShortcutHelp }),
  predict: async () => ({
    default: (await import("../player/PredictDialog.tsx")).PredictDialog,
  }),
  matrix: async () => ({
    default: (await import("../player/MatrixDialog.tsx")).MatrixDialog,
  }),
};

type Part = ReturnType<typeof lazy>;

const parts: Record<DialogName, Part> = {
  gallery: lazy(DIALOGS.gallery),
  share: lazy(DIALOGS.share),
  palette: lazy(DIALOGS.palette),
  settings: lazy(DIALOGS.settings),
  shortcuts: lazy(DIALOGS.shortcuts),
  predict: lazy(DIALOGS.predict),
  matrix: lazy(DIALOGS.matrix),
};

export function OpenDialog() {
  const dialog = useStore(selectDialog);
  if (dialog === null) return null;
  const Opened = parts[dialog];
  return (
    <LoadBoundary
      key={dialog}
      onFail={() => {
        // React remembers what did not come; the next time it is fetched again.
        parts[dialog] = lazy(DIALOGS[dialog]);
        closeDialog();
      }}
    >
      <Suspense>
        <Opened />
      </Suspense>
    </LoadBoundary>
  );
}
