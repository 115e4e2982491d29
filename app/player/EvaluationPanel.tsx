import { lazy, memo, Suspense, useDeferredValue, useEffect, useRef } from "react";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectRequest } from "../state/derived.ts";
import { runKey } from "../state/find-action.ts";
import { useStore } from "../state/use-store.ts";
import { ChainMap } from "./ChainMap.tsx";
import { Checks } from "./Checks.tsx";
import { keepsItsKeys } from "./playback-keys.ts";
import { startPlaybackClock } from "./playback-clock.ts";
import { Trace } from "./Trace.tsx";
import { Transport } from "./Transport.tsx";
import { usePlayer } from "./use-player.ts";
import { useRoom } from "./use-room.ts";
import { Verdict } from "./Verdict.tsx";

const Spoken = lazy(async () => ({ default: (await import("./Spoken.tsx")).Spoken }));

// While someone types, the verdict is there first; what leads to it follows.
const LaterChainMap = memo(ChainMap);
const LaterTrace = memo(Trace);
const LaterChecks = memo(Checks);

/**
 * Where one watches the request: verdict, player with the chain as a map, trace and checks. Three
 * columns where there is room, two on a small screen, one on a phone.
 */
export function EvaluationPanel() {
  const words = useMessages(PLAYER_WORDS);
  const player = usePlayer();
  const later = useDeferredValue(player);
  const hasRequest = useStore((state) => selectRequest(state) !== null);
  const section = useRef<HTMLElement>(null);
  const room = useRoom(section);
  useEffect(() => startPlaybackClock(), []);
  useEffect(() => {
    const element = section.current;
    element?.addEventListener("keydown", onKeyDown);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return (
    <section
      ref={section}
      id="evaluation"
      tabIndex={-1}
      aria-label={words.evaluation}
      className="@container/evaluation h-full min-h-0 bg-surface text-sm text-ink md:overflow-auto"
    >
      <Suspense>
        <Spoken player={later} />
      </Suspense>
      <div className="flex min-h-full flex-col gap-4 p-3 @3xl/evaluation:grid @3xl/evaluation:grid-cols-[15rem_minmax(0,1fr)] @3xl/evaluation:gap-5 @6xl/evaluation:h-full @6xl/evaluation:min-h-60 @6xl/evaluation:grid-cols-[18rem_minmax(0,1fr)_22rem]">
        <div className="min-h-0 min-w-0 @3xl/evaluation:sticky @3xl/evaluation:top-3 @3xl/evaluation:self-start @6xl/evaluation:static @6xl/evaluation:self-auto">
          <Verdict player={player} hasRequest={hasRequest} />
        </div>
        {player === null ? null : (
          <div className="flex min-h-0 min-w-0 flex-col gap-2">
            <Transport player={player} />
            <LaterChainMap player={later ?? player} follows={room !== "one-column"} />
          </div>
        )}
        <div className="flex min-h-0 min-w-0 flex-col @3xl/evaluation:col-span-2 @6xl/evaluation:col-span-1">
          {player === null ? null : (
            <LaterTrace player={later ?? player} follows={room === "three-columns"} />
          )}
          <LaterChecks />
        </div>
      </div>
    </section>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || keepsItsKeys(event.target)) return;
  // Space presses the button that has the focus.
  if (event.key === " " && event.target instanceof HTMLButtonElement) return;
  // The page's own keys as well, before the canvas takes Space for panning wherever it is pressed.
  runKey(event, ["player", "page"], []);
}
