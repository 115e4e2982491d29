import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import type { Entity } from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Facts } from "./facts/Facts.tsx";
import { summaryOf } from "./summary.ts";

/** The facts of an entity: in one line while closed, so that the policy keeps its room. */
export function Details({
  entity,
  openAtFirst,
}: {
  readonly entity: Entity;
  /** An entity without a policy has room for its facts. */
  readonly openAtFirst: boolean;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div className="shrink-0 border-b border-line">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
        className="flex h-7 w-full min-w-0 items-center gap-1 px-2 text-left text-xs text-muted -outline-offset-2 hover:text-ink"
      >
        <ChevronRight
          size={14}
          aria-hidden
          className={`shrink-0 transition-transform ${open ? "rotate-90" : ""}`}
        />
        <span className="shrink-0 font-medium">{words.details}</span>
        {open ? null : (
          <span className="min-w-0 truncate pl-1">
            {summaryOf(entity, scenario, words).join(" · ")}
          </span>
        )}
      </button>
      <dl id={id} hidden={!open} className="flex flex-col gap-1 px-3 pb-2">
        {open ? <Facts entity={entity} /> : null}
      </dl>
    </div>
  );
}
