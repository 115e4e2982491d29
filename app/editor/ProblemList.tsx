import { describeFix, type Fix, type SourceRange } from "#core";
import { EDITOR_WORDS } from "../messages/editor.ts";
import { PROBLEMS_WORDS } from "../messages/problems.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Sentence } from "../ui/Sentence.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { positionReader } from "./text/position.ts";
import type { Findings } from "./use-diagnostics.ts";

/** No list is longer: a broken text of a megabyte has a finding a line. */
const MOST_SHOWN = 100;

/** Everything validation found, in the order of the text; choosing one goes there. */
export function ProblemList({
  findings,
  beside,
  onGoTo,
  onMend,
}: {
  readonly findings: Findings;
  /** Whether it stands beside the editor of the selected policy, which may have such a list, too. */
  readonly beside: boolean;
  readonly onGoTo: (range: SourceRange) => void;
  /** Null where nothing can be edited. */
  readonly onMend: ((fix: Fix) => void) | null;
}) {
  const words = useMessages(EDITOR_WORDS);
  const { inThisPolicy, inPolicyBeside } = useMessages(PROBLEMS_WORDS);
  const positionAt = positionReader(findings.text);
  return (
    <section aria-label={beside ? inPolicyBeside : inThisPolicy} className="border-t border-line">
      <ul className="max-h-28 overflow-y-auto py-1">
        {findings.list.slice(0, MOST_SHOWN).map(({ diagnostic, sentence }) => {
          const { from } = diagnostic.range;
          return (
            <li
              key={`${diagnostic.code} ${from} ${sentence}`}
              className="flex items-start hover:bg-sunken"
            >
              <button
                type="button"
                onClick={() => {
                  onGoTo(diagnostic.range);
                }}
                className="flex min-w-0 flex-1 items-start gap-2 px-3 py-1 text-left -outline-offset-2"
              >
                <SeverityIcon
                  severity={diagnostic.severity}
                  label={words.severities[diagnostic.severity]}
                  className="mt-[3px]"
                />
                <span className="min-w-0 flex-1 break-words">
                  <Sentence text={sentence} />
                </span>
                <span className="shrink-0 text-xs leading-5 text-muted">
                  {words.line(positionAt(from).line)}
                </span>
              </button>
              <MendButton fix={diagnostic.fixes?.[0]} onMend={onMend} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Applies the likeliest mend, where there is a certain one. */
function MendButton({
  fix,
  onMend,
}: {
  readonly fix: Fix | undefined;
  readonly onMend: ((fix: Fix) => void) | null;
}) {
  const words = useMessages(EDITOR_WORDS);
  const language = useStore(selectLanguage);
  if (fix === undefined || onMend === null) return null;
  const mend = describeFix(fix, language);
  return (
    <Button
      size="sm"
      variant="ghost"
      className="mr-2 h-6 text-accent"
      title={mend}
      aria-label={`${words.mend}: ${mend}`}
      onClick={() => {
        onMend(fix);
      }}
    >
      {words.mend}
    </Button>
  );
}
