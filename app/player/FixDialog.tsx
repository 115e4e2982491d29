import { useEffect, useState } from "react";
import { describeFixObstacle, type FixResult, type FixSuggestion, type Scenario } from "#core";
import { PLAYER_ACTIONS_WORDS } from "../messages/player-actions.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce, editScenario } from "../state/actions.ts";
import { selectEvaluation, selectRequest, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { findFixes } from "./find-fixes.ts";
import { FixSuggestionCard } from "./FixSuggestionCard.tsx";
import { sentenceCase, Sentence } from "../ui/Sentence.tsx";

/** The smallest edits that would turn the current request's verdict, each to be applied by one press. */
export function FixDialog({
  wanted,
  onClose,
}: {
  readonly wanted: "allow" | "deny";
  readonly onClose: () => void;
}) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const verdicts = useMessages(PLAYER_WORDS).decision;
  const language = useStore(selectLanguage);
  const request = useStore(selectRequest);
  const found = useFixes(wanted);

  const apply = ({ scenario }: FixSuggestion, base: Scenario) => {
    // What was found belongs to one scenario; were it another by now, it would undo what came since.
    editScenario(words.editLabel[wanted](request?.name ?? ""), (current) =>
      current === base ? scenario : current,
    );
    onClose();
    const evaluation = selectEvaluation(store.getState());
    if (evaluation !== null) announce(words.applied(verdicts[evaluation.decision]));
  };

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={words.title[wanted]}
      description={words.description[wanted]}
    >
      <div aria-live="polite">
        {found === null ? <p className="text-muted">{words.searching}</p> : null}
        {found?.result.suggestions.length === 0 ? (
          <p className="max-w-prose">
            {found.result.obstacle === null ? (
              words.alreadySo[wanted]
            ) : (
              <>
                {words.noneFound}{" "}
                <Sentence
                  text={words.line(
                    sentenceCase(describeFixObstacle(found.result.obstacle, language)),
                  )}
                />
              </>
            )}
          </p>
        ) : null}
      </div>
      {found === null || found.result.suggestions.length === 0 ? null : (
        <ol aria-label={words.suggestions} className="flex flex-col gap-4">
          {found.result.suggestions.map((suggestion, index) => (
            <FixSuggestionCard
              // oxlint-disable-next-line react/no-array-index-key -- the suggestions of one search never move
              key={index}
              suggestion={suggestion}
              wanted={wanted}
              requests={found.scenario.requests}
              isOpen={index === 0}
              onApply={() => {
                apply(suggestion, found.scenario);
              }}
            />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

interface Found {
  readonly scenario: Scenario;
  readonly result: FixResult;
}

/** Searched once the dialog stands, and again whenever the scenario becomes another; null meanwhile. */
function useFixes(wanted: "allow" | "deny"): Found | null {
  const scenario = useStore(selectScenario);
  const requestIndex = useStore((state) => state.requestIndex);
  const managedPolicies = useStore((state) => state.managedPolicies);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setFound({ scenario, result: findFixes(scenario, requestIndex, wanted, managedPolicies) });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [scenario, requestIndex, wanted, managedPolicies]);
  return found?.scenario === scenario ? found : null;
}
