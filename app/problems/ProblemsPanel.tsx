import { ChevronDown, ChevronUp, CircleCheck } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { useStore as useAnyStore } from "zustand";
import { PROBLEMS_WORDS } from "../messages/problems.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities } from "../state/derived.ts";
import { diagnostics } from "../state/diagnostics/diagnostics.ts";
import { followScenario } from "../state/diagnostics/follow-scenario.ts";
import { store } from "../state/store.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { countProblems, groupProblems, isAllRead } from "./group-problems.ts";
import { SEVERITIES, type SeverityCounts } from "./problem.ts";

// What is found is put into words only where something is found.
const ProblemTree = lazy(async () => ({
  default: (await import("./ProblemTree.tsx")).ProblemTree,
}));
const WorstProblem = lazy(async () => ({
  default: (await import("./WorstProblem.tsx")).WorstProblem,
}));

/**
 * What is wrong anywhere in the scenario: one line at the foot of the page that always counts, and below
 * it, when opened, the list. It takes its room from the evaluation, never from where problems are mended.
 */
export function ProblemsPanel() {
  const words = useMessages(PROBLEMS_WORDS);
  // Nobody types any slower because this list grows.
  const state = useDeferredValue(useAnyStore(diagnostics));
  const counts = useMemo(() => countProblems(state), [state]);
  const groups = useMemo(
    () => groupProblems(state, [...selectEntities(store.getState()).keys()]),
    [state],
  );
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  useEffect(followScenario, []);
  const isRead = isAllRead(state);
  return (
    <section
      aria-label={words.region}
      className="flex max-h-[45%] md:max-h-[65%] shrink-0 flex-col border-t border-line bg-surface text-sm text-ink"
    >
      <div className="flex shrink-0 items-center">
        <h2 className={isOpen ? "flex-1" : "shrink-0"}>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={words.summary(countsText(counts, isRead, words))}
            className="flex h-7 w-full items-center gap-2 px-3 text-left text-xs -outline-offset-2 hover:bg-sunken"
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronUp size={14} aria-hidden />}
            <span className="font-medium">{words.region}</span>
            <Counts counts={counts} isRead={isRead} />
          </button>
        </h2>
        {isOpen || groups.length === 0 ? null : (
          <Suspense>
            <WorstProblem groups={groups} />
          </Suspense>
        )}
      </div>
      <div id={listId} hidden={!isOpen} className="min-h-0 overflow-y-auto px-2 pb-2">
        {!isOpen ? null : groups.length === 0 ? (
          <p className="px-1 py-1 text-muted">{words.teach}</p>
        ) : (
          <Suspense>
            <ProblemTree groups={groups} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

function Counts({ counts, isRead }: { readonly counts: SeverityCounts; readonly isRead: boolean }) {
  const words = useMessages(PROBLEMS_WORDS);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length > 0) {
    return found.map((severity) => (
      <span
        key={severity}
        title={words.severity[severity](counts[severity])}
        className="flex items-center gap-1 tabular-nums"
      >
        <SeverityIcon severity={severity} />
        {counts[severity]}
      </span>
    ));
  }
  return (
    <span className="flex items-center gap-1.5 text-muted">
      {isRead ? <CircleCheck size={14} aria-hidden className="text-allowed" /> : null}
      {isRead ? words.none : words.reading}
    </span>
  );
}

function countsText(
  counts: SeverityCounts,
  isRead: boolean,
  words: (typeof PROBLEMS_WORDS)["en"],
): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return isRead ? words.none : words.reading;
  return found.map((severity) => words.severity[severity](counts[severity])).join(words.separator);
}
