import { Check, Copy } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { describeReason, describeVerdict } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { decidingCall } from "../state/trace-steps.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { OutcomeMark, outcomeClass } from "../ui/verdict.tsx";
import { deciderName, stageName } from "./names.ts";
import { Sentence } from "../ui/Sentence.tsx";
import type { Player } from "./use-player.ts";

const VerdictActions = lazy(async () => ({
  default: (await import("./VerdictActions.tsx")).VerdictActions,
}));

const PredictionResult = lazy(async () => ({
  default: (await import("./PredictionResult.tsx")).PredictionResult,
}));

/** Verdict first, then the reason in one sentence, then what AWS itself would say. */
export function Verdict({
  player,
  hasRequest,
}: {
  /** Null without a request, and for the moment until the evaluator has come. */
  readonly player: Player | null;
  readonly hasRequest: boolean;
}) {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  if (player === null || !player.playback.sent) {
    return (
      <p role="status" aria-label={words.verdict} className="max-w-prose text-base text-muted">
        {hasRequest ? words.ready : words.noRequest}
      </p>
    );
  }
  const { evaluation, entities, playback } = player;
  const { authentication, decision, notModelled, blockedBy, message } = evaluation;
  const decider = deciderName(evaluation, words, entities);
  const action = (decidingCall(evaluation)?.evaluation ?? evaluation).trace.action;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div
        role="status"
        // What is said of it is said once, and not with every letter somebody types: see Spoken.
        aria-live="off"
        aria-label={words.verdict}
        className="flex min-w-0 gap-2.5"
      >
        <OutcomeMark outcome={decision} size={28} className="mt-0.5" />
        <div className="min-w-0">
          <p className={classNames("text-lg/7 font-bold", outcomeClass(decision))}>
            {words.decision[decision]}
          </p>
          <p className="text-base">
            <Sentence text={describeVerdict(evaluation, language).because} />
          </p>
          {decider === null ? null : (
            <p className="text-xs text-muted">{words.decidedBy(decider)}</p>
          )}
        </div>
      </div>
      {/* What one does next stays in sight, however long the sentence and what AWS would print are. */}
      <div className="sticky bottom-0 z-10 -my-1 min-h-9 bg-surface py-1">
        <Suspense>
          <VerdictActions evaluation={evaluation} />
        </Suspense>
      </div>
      {notModelled.length === 0 ? null : (
        <ul aria-label={words.notModelled} className="flex flex-col gap-1">
          {notModelled.map((reason) => {
            const sentence = describeReason(reason, language);
            return (
              <li key={sentence} className="flex items-start gap-1.5 text-xs text-not-modelled">
                <OutcomeMark outcome="not-modelled" className="mt-px" />
                <span className="min-w-0 break-words">
                  <span className="font-medium">{words.notModelled}:</span>{" "}
                  <Sentence text={sentence} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {playback.prediction === null ? null : (
        <Suspense>
          <PredictionResult said={playback.prediction} evaluation={evaluation} />
        </Suspense>
      )}
      {blockedBy.length === 0 ? null : (
        <p className="text-xs">
          {words.blockedBy(blockedBy.map((stage) => stageName(stage, action, words)).join(", "))}
        </p>
      )}
      {message === null ? null : (
        <AwsMessage
          key={message}
          message={authentication.ok ? message : `${authentication.error}: ${message}`}
        />
      )}
    </div>
  );
}

/** The error text as AWS prints it, to be compared with the one in the log. */
function AwsMessage({ message }: { readonly message: string }) {
  const words = useMessages(PLAYER_WORDS);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      setCopied(true);
      announce(words.copied);
    } catch {
      // Without the permission the text can still be selected: one click takes all of it.
      setCopied(false);
    }
  };
  return (
    <figure
      aria-label={words.awsSays}
      className="flex min-w-0 items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2"
    >
      <code className="min-w-0 flex-1 py-0.5 font-mono text-xs break-words select-all">
        {message}
      </code>
      <IconButton
        label={copied ? words.copied : words.copy}
        size="sm"
        icon={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        onClick={() => {
          void copy();
        }}
      />
    </figure>
  );
}
