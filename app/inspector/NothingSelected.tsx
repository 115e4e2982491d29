import { MousePointerClick } from "lucide-react";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Markdown } from "./Markdown.tsx";

/** One line that teaches, and what the scenario's author has to say about it. */
export function NothingSelected() {
  const words = useMessages(INSPECTOR_WORDS);
  const { description } = useStore(selectScenario);
  return (
    <div className="flex flex-col gap-4 p-3">
      <p className="flex items-start gap-2 text-muted">
        <MousePointerClick size={16} aria-hidden className="mt-0.5 shrink-0" />
        {words.nothing}
      </p>
      {description.trim() === "" ? null : (
        <article aria-label={words.aboutScenario} className="border-t border-line pt-3">
          <Markdown text={description} />
        </article>
      )}
    </div>
  );
}
