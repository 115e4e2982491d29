import { X } from "lucide-react";
import { type Check, updateRequest } from "#core";
import { PLAYER_WORDS, type PlayerWords } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, showVerdict } from "../state/actions.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { CheckMark } from "./CheckMark.tsx";
import { verdictBy } from "./names.ts";

/** Every saved request with its verdict; choosing one shows its trace. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const words = useMessages(PLAYER_WORDS);
  const current = useStore((state) => state.requestIndex);
  return (
    <ul className="flex flex-col">
      {checks.map((check) => (
        <CheckRow
          key={`${check.index} ${check.request.name}`}
          check={check}
          isCurrent={check.index === current}
          words={words}
        />
      ))}
    </ul>
  );
}

function CheckRow({
  check,
  isCurrent,
  words,
}: {
  readonly check: Check;
  readonly isCurrent: boolean;
  readonly words: PlayerWords;
}) {
  const { index, request, decision, stage, isTrust, passes } = check;
  const expected = {
    decision: request.expect ?? null,
    stage: request.expectDecidedBy ?? null,
    isTrust: isTrust && request.expectDecidedBy === stage,
  };
  return (
    <li className={classNames("flex items-center gap-1 rounded-md", isCurrent && "bg-accent-soft")}>
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        className="flex min-h-7 min-w-0 flex-1 items-start gap-2 rounded-md px-1 py-1 text-left text-sm hover:bg-sunken"
        onClick={() => {
          showVerdict(index);
        }}
      >
        <span className="flex h-5 items-center">
          <CheckMark passes={passes} />
        </span>
        <span className="min-w-0 break-words">
          {passes === null ? null : (
            <span className="sr-only">{passes ? words.pass : words.fail}: </span>
          )}
          {request.name}{" "}
          <span className="text-xs text-muted">
            {passes === false
              ? `${words.expected(verdictBy(expected, words))}, ${words.butGot(verdictBy(check, words))}`
              : verdictBy(check, words)}
          </span>
        </span>
      </button>
      {passes === null ? (
        <Button
          size="sm"
          variant="ghost"
          title={words.makeCheck}
          aria-label={`${words.makeCheckShort}: ${request.name}`}
          onClick={() => {
            editScenario(words.edit.makeCheck(request.name), (scenario) =>
              updateRequest(scenario, index, { expect: decision, expectDecidedBy: stage }),
            );
          }}
        >
          {words.makeCheckShort}
        </Button>
      ) : (
        <IconButton
          size="sm"
          label={words.removeCheck(request.name)}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            editScenario(words.edit.removeCheck(request.name), (scenario) =>
              updateRequest(scenario, index, { expect: null, expectDecidedBy: null }),
            );
          }}
        />
      )}
    </li>
  );
}
