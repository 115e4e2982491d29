import type { KeyTest } from "#core";
import { CONTEXT_WORDS } from "../../messages/request-context.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../../state/actions.ts";

/** The statements that look at a key; choosing one shows it in its policy. */
export function KeyTests({
  keyName,
  tests,
  onLeave,
}: {
  readonly keyName: string;
  readonly tests: readonly KeyTest[];
  readonly onLeave: () => void;
}) {
  const words = useMessages(CONTEXT_WORDS);
  return (
    <ul aria-label={words.testedBy(keyName)} className="col-span-full flex flex-col gap-0.5 pl-3">
      {tests.map((test) => {
        const name = words.statement(test.effect, test.statement, test.policy);
        const asked =
          test.operator === null ? words.asVariable : `${test.operator} ${test.wanted.join(", ")}`;
        return (
          <li
            key={`${test.policy} ${test.subject} ${JSON.stringify(test.at)}`}
            className="flex flex-wrap items-baseline gap-x-2 text-xs"
          >
            <button
              type="button"
              aria-label={words.showTest(name)}
              disabled={test.at === null}
              className="min-h-6 rounded-sm text-left text-accent underline underline-offset-2 disabled:text-muted disabled:no-underline"
              onClick={() => {
                if (test.at === null) return;
                onLeave();
                selectEntity(test.subject);
                selectDocument(test.at.documentId, test.at.range);
              }}
            >
              {name}
            </button>
            <span className="min-w-0 font-mono break-all text-muted">{asked}</span>
          </li>
        );
      })}
    </ul>
  );
}
