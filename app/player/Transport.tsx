import {
  ChevronLeft,
  ChevronRight,
  MessageCircleQuestionMark,
  Pause,
  Play,
  SkipBack,
  SkipForward,
} from "lucide-react";
import { lazy, Suspense } from "react";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { firstStep, goToStep, lastStep, setPreferences, setSpeed } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { type Speed, SPEEDS } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { Slider } from "../ui/Slider.tsx";
import { describeFrame } from "./describe-frame.ts";
import { plainText, Sentence } from "../ui/Sentence.tsx";
import { togglePlaying } from "./playback-keys.ts";
import type { Player } from "./use-player.ts";

const StepLink = lazy(async () => ({ default: (await import("./StepLink.tsx")).StepLink }));

/** A button that became disabled would lose the focus, and with it the keys that lead back. */
const AT_AN_END = "aria-disabled:opacity-50";

const ICON = { size: 16, "aria-hidden": true } as const;

/** Steps through the recorded evaluation, forward and back, and says what happens at each stop. */
export function Transport({ player }: { readonly player: Player }) {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const predict = useStore((state) => state.preferences.predict);
  const { evaluation, frames, frame, step, playback, entities } = player;
  const now =
    frame === null ? words.now.ready : describeFrame(frame, evaluation, entities, words, language);
  const atStart = step <= 0;
  const atEnd = step >= frames.length - 1;
  return (
    <div className="sticky top-0 z-40 flex min-w-0 flex-col gap-1 bg-surface">
      <div role="group" aria-label={words.transport} className="flex flex-wrap items-center gap-1">
        <IconButton
          label={words.firstStep}
          icon={<SkipBack {...ICON} />}
          disabled={!playback.sent}
          aria-disabled={atStart}
          className={AT_AN_END}
          onClick={firstStep}
        />
        <IconButton
          label={words.previousStep}
          icon={<ChevronLeft {...ICON} />}
          disabled={!playback.sent}
          aria-disabled={atStart}
          className={AT_AN_END}
          onClick={() => goToStep(step - 1)}
        />
        <IconButton
          label={playback.playing ? words.pause : words.play}
          icon={playback.playing ? <Pause {...ICON} /> : <Play {...ICON} />}
          variant="secondary"
          disabled={!playback.sent}
          onClick={togglePlaying}
        />
        <IconButton
          label={words.nextStep}
          icon={<ChevronRight {...ICON} />}
          disabled={!playback.sent}
          aria-disabled={atEnd}
          className={AT_AN_END}
          onClick={() => goToStep(step + 1)}
        />
        <IconButton
          label={words.lastStep}
          icon={<SkipForward {...ICON} />}
          disabled={!playback.sent}
          aria-disabled={atEnd}
          className={AT_AN_END}
          onClick={lastStep}
        />
        <div className="flex min-w-20 flex-1 @max-md/evaluation:order-last @max-md/evaluation:basis-full">
          <Slider
            label={words.step}
            value={Math.max(0, step)}
            min={0}
            max={Math.max(1, frames.length - 1)}
            disabled={!playback.sent}
            onChange={goToStep}
            valueText={`${words.atStep(step + 1, frames.length)}: ${plainText(now)}`}
          />
        </div>
        <span
          aria-hidden
          className="w-12 text-center font-mono text-xs text-muted @max-md/evaluation:hidden"
        >
          {step + 1}/{frames.length}
        </span>
        <Select
          label={words.speed}
          hideLabel
          value={String(playback.speed)}
          options={SPEEDS.map((speed) => ({ value: String(speed), label: words.atSpeed(speed) }))}
          onChange={(chosen) => {
            const speed = SPEEDS.find((candidate) => String(candidate) === chosen);
            if (speed !== undefined) setSpeed(speed satisfies Speed);
          }}
        />
        <IconButton
          label={words.predictFirst}
          aria-pressed={predict}
          icon={<MessageCircleQuestionMark {...ICON} />}
          className={predict ? "bg-accent-soft text-accent" : undefined}
          onClick={() => {
            setPreferences({ predict: !predict });
          }}
        />
        <Suspense fallback={<span className="size-8" />}>
          <StepLink step={step} />
        </Suspense>
      </div>
      <p title={plainText(now)} className="line-clamp-2 min-h-5 text-sm text-muted">
        <Sentence text={now} />
      </p>
    </div>
  );
}
