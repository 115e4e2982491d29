import { ChevronDown, ChevronUp, Table2 } from "lucide-react";
import { lazy, Suspense, useEffect, useId, useState } from "react";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { openDialog } from "../state/actions.ts";
import { askAhead } from "../state/verdicts/verdicts-of.ts";
import { IconButton } from "../ui/Button.tsx";
import { CheckMark } from "./CheckMark.tsx";
import { useChecks } from "./use-checks.ts";

const CheckList = lazy(async () => ({ default: (await import("./CheckList.tsx")).CheckList }));
const WhatChanged = lazy(async () => ({
  default: (await import("./WhatChanged.tsx")).WhatChanged,
}));

/** The saved requests that say what they expect, evaluated again on every edit. */
export function Checks() {
  const words = useMessages(PLAYER_WORDS);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  useEffect(askAhead, []);
  const { all, passed, failed, isPending } = useChecks();
  const count = passed + failed;
  return (
    <section
      id="checks"
      tabIndex={-1}
      aria-label={words.checks}
      className="flex min-h-8 flex-col border-t border-line"
    >
      <div className="flex shrink-0 items-center gap-1">
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
        {isOpen ? (
          <Suspense>
            <CheckList checks={all} />
          </Suspense>
        ) : null}
      </div>
    </section>
  );
}
