import { describeReason, findNearMisses, type StepId } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Sentence } from "../ui/Sentence.tsx";
import type { Player } from "./use-player.ts";

/** Beyond these a statement is not close; the tree has them all. */
const MOST_SHOWN = 3;

/** For an implicit deny: the Allow statements that came closest, and the one thing each lacked. */
export function CameClosest({
  player: { evaluation },
  onChoose,
}: {
  readonly player: Player;
  readonly onChoose: (step: StepId) => void;
}) {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const misses = findNearMisses(evaluation).slice(0, MOST_SHOWN);
  if (misses.length === 0) return null;
  return (
    <div className="mb-1 shrink-0 rounded-md bg-sunken px-2 py-1 text-xs">
      <h3 className="font-medium">{words.cameClosest}</h3>
      <ol aria-label={words.cameClosest}>
        {misses.map(({ policy, statement, failed }) => (
          <li key={failed.id}>
            <button
              type="button"
              className="min-h-6 w-full rounded-md text-left break-words hover:underline"
              onClick={() => {
                onChoose(failed.id);
              }}
            >
              <span className="font-medium">
                {words.statementOf(
                  words.statement(statement.sid, statement.index + 1),
                  policy.name,
                )}
              </span>{" "}
              <span className="text-muted">
                <Sentence text={words.lacked(describeReason(failed.reason, language))} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
