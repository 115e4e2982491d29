import { ChevronDown, ChevronUp, CircleCheck, CircleX, Table2, X } from "lucide-react";
import { lazy, Suspense, useId, useState } from "react";
import { type Check, updateRequest } from "#core";
import { PLAYER_WORDS, type PlayerWords } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, openDialog, showVerdict } from "../state/actions.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { verdictBy } from "./names.ts";
import { useChecks } from "./use-checks.ts";

const WhatChanged = lazy(async () => ({
  default: (await import("./WhatChanged.tsx")).WhatChanged,
}));

/** The saved requests that say what they expect, evaluated again on every edit. */
export function Checks() {
  const words = useMessages(PLAYER_WORDS);
  const current = useStore((state) => state.requestIndex);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const { all, passed, failed, isPending } = useChecks();
  const count = passed + failed;
  return (
    <section
      id="checks"
      tabIndex={-1}
      aria-label={words.checks}
      className="flex max-h-full min-h-0 shrink-0 flex-col border-t border-line"
    >
      <div className="flex items-center gap-1">
        <h2 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            className="flex h-8 w-full items-center gap-2 rounded-md px-1 text-left text-sm hover:bg-sunken"
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronUp size={14} aria-hidden />}
            <span className="font-medium">{words.checks}</span>
            {count === 0 ? (
              <span className="text-muted">{words.checksNone}</span>
            ) : (
              <>
                <CheckMark passes={failed === 0} />
                <span className={failed === 0 ? "text-muted" : "font-medium text-explicit"}>
                  {words.checksPass(passed, count)}
                </span>
              </>
            )}
          </button>
        </h2>
        <IconButton
          label={words.openMatrix}
          aria-haspopup="dialog"
          icon={<Table2 size={16} aria-hidden />}
          onClick={() => {
            openDialog("matrix");
          }}
        />
      </div>
      <Suspense>
        <WhatChanged />
      </Suspense>
      <div
        id={listId}
        hidden={!isOpen}
        aria-busy={isPending}
        className="min-h-0 overflow-auto pb-1"
      >
        {count === 0 ? <p className="px-1 pb-1 text-xs text-muted">{words.checksTeach}</p> : null}
        <ul className="flex flex-col">
          {(isOpen ? all : []).map((check) => (
            <CheckRow
              key={`${check.index} ${check.request.name}`}
              check={check}
              isCurrent={check.index === current}
              words={words}
            />
          ))}
        </ul>
      </div>
    </section>
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
  const { index, request, decision, stage, passes } = check;
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
              ? `${words.expected(verdictBy(request.expect ?? null, request.expectDecidedBy ?? null, words))}, ${words.butGot(verdictBy(decision, stage, words))}`
              : verdictBy(decision, stage, words)}
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

function CheckMark({ passes }: { readonly passes: boolean | null }) {
  if (passes === null)
    return <span aria-hidden className="mx-1 size-1.5 rounded-full bg-line-strong" />;
  return passes ? (
    <CircleCheck size={14} aria-hidden className="shrink-0 text-allowed" />
  ) : (
    <CircleX size={14} aria-hidden className="shrink-0 text-explicit" />
  );
}
