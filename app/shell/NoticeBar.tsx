import { lazy, Suspense } from "react";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { LoadBoundary } from "./LoadBoundary.tsx";

const Notice = lazy(async () => ({ default: (await import("./Notice.tsx")).Notice }));

const selectNotice = (state: PlaygroundState) => state.notice;

/** What concerns the whole page. The region is always there, so that what comes into it is announced. */
export function NoticeBar() {
  const notice = useStore(selectNotice);
  return (
    <div role="status">
      {notice === null ? null : (
        <LoadBoundary>
          <Suspense>
            <Notice notice={notice} />
          </Suspense>
        </LoadBoundary>
      )}
    </div>
  );
}
