import { describeReason, type StageStep, type StatementStep } from "#core";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { decidersOf } from "../state/trace-steps.ts";
import { useStore } from "../state/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import { outcomeClass } from "../ui/verdict.tsx";
import type { Station } from "./chain.ts";
import { Sentence } from "../ui/Sentence.tsx";

/** What the refusing station says beside itself: why, and the statement it hangs on. */
export function Refusal({ station }: { readonly station: Station }) {
  const words = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const { statement, reason } = hangsOn(station.step);
  const detail = station.step.outcome === "denies" ? words.denying : words.closest;
  return (
    <>
      <span className={classNames("font-medium", outcomeClass(station.step.outcome))}>
        {words.refusedHere}
      </span>
      <Sentence text={words.refusal(describeReason(station.step.reason, language))} />
      {statement === null ? null : (
        <span className="text-muted">
          {" "}
          <Sentence
            text={detail(statementName(statement, words), describeReason(reason, language))}
          />
        </span>
      )}
    </>
  );
}

/** The statement that denies, or the one that came closest to allowing, and the check that says so. */
function hangsOn(stage: StageStep): {
  readonly statement: StatementStep | null;
  readonly reason: StageStep["reason"];
} {
  const deciders = decidersOf(stage);
  const statement = deciders.find((step) => step.kind === "statement") ?? null;
  return { statement, reason: deciders.at(-1)?.reason ?? stage.reason };
}

function statementName({ sid, index }: StatementStep, words: (typeof PLAYER_WORDS)["en"]): string {
  return words.statement(sid, index + 1);
}
