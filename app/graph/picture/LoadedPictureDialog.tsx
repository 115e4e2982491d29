import { lazy, Suspense } from "react";

const PictureDialog = lazy(async () => ({
  default: (await import("./PictureDialog.tsx")).PictureDialog,
}));

/** What draws and encodes pictures comes when someone wants one. */
export function LoadedPictureDialog(props: {
  readonly describeStep: () => Promise<string>;
  readonly onClose: () => void;
}) {
  return (
    <Suspense>
      <PictureDialog {...props} />
    </Suspense>
  );
}
