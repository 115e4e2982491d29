import { Info, TriangleAlert, X } from "lucide-react";
import type { ReactNode } from "react";
import { describeProblem, type Problem } from "#core";
import { chooseWork } from "../library/open.ts";
import { NOTICE_WORDS } from "../messages/notices.ts";
import { useMessages } from "../messages/use-messages.ts";
import { notify } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { Notice as NoticeData } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";

/** As many problems as one reads; the rest are counted. */
const MOST_SHOWN = 4;

export function Notice({ notice }: { readonly notice: NoticeData }) {
  const words = useMessages(NOTICE_WORDS);
  return (
    <div className="flex items-start gap-2 border-b border-line bg-accent-soft px-3 py-1.5 text-sm">
      {notice.kind === "work-kept" || notice.kind === "kept-apart" ? (
        <Info size={16} aria-hidden className="mt-1 shrink-0" />
      ) : (
        <TriangleAlert size={16} aria-hidden className="mt-1 shrink-0 text-danger" />
      )}
      <div className="min-w-0 flex-1 py-0.5">
        <NoticeText notice={notice} />
      </div>
      <IconButton
        size="sm"
        label={words.dismiss}
        icon={<X size={14} aria-hidden />}
        onClick={() => {
          notify(null);
        }}
      />
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: NoticeData }): ReactNode {
  const words = useMessages(NOTICE_WORDS);
  switch (notice.kind) {
    case "work-kept":
      return (
        <span className="flex flex-wrap items-center gap-2">
          {words.workKept}
          <Button
            size="sm"
            onClick={() => {
              void chooseWork(notice.work);
            }}
          >
            {words.backToWork(notice.name)}
          </Button>
        </span>
      );
    case "not-a-scenario":
      return (
        <span className="flex flex-wrap items-center gap-2">
          {words.notAScenario}
          <Button
            size="sm"
            onClick={() => {
              notify(null);
              void putOnCanvas(notice.text);
            }}
          >
            {words.putOnCanvas}
          </Button>
        </span>
      );
    case "unknown-address":
      return words.unknownAddress;
    case "refused":
      return (
        <>
          <strong className="font-medium">{words.refused}</strong>
          <Problems problems={notice.problems} />
        </>
      );
    case "repaired":
      return (
        <>
          {words.repaired}
          <Problems problems={notice.problems} />
        </>
      );
    case "not-saved":
      return words.notSaved;
    case "kept-apart":
      return words.keptApart;
    case "not-loaded":
      return words.notLoaded;
  }
}

/** As if it had been pasted there. */
async function putOnCanvas(text: string): Promise<void> {
  const { pasteText } = await import("../graph/create/paste.ts");
  await pasteText(text);
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useMessages(NOTICE_WORDS);
  const language = useStore(selectLanguage);
  const hidden = problems.length - MOST_SHOWN;
  return (
    <ul className="mt-1 list-disc pl-5">
      {problems.slice(0, MOST_SHOWN).map((problem) => (
        <li key={`${problem.path} ${problem.code}`} className="break-words">
          {describeProblem(problem, language)}
        </li>
      ))}
      {hidden > 0 ? <li>{words.andMore(hidden)}</li> : null}
    </ul>
  );
}
