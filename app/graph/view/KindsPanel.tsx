import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { graphMessages } from "../../messages/graph.ts";
import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Graph } from "../graph-types.ts";
import { hiddenText } from "./hidden-text.ts";
import { cardKinds, type KindChoice, lineKinds, POLICIES, policyCount } from "./kinds.ts";
import { look } from "./look.ts";
import type { View } from "./view-store.ts";

/** Shows and hides kinds of cards, policies and lines. */
export function KindsPanel({ graph, view }: { readonly graph: Graph; readonly view: View }) {
  const words = useMessages(GRAPH_VIEW_WORDS);
  const nouns = useMessages(graphMessages);
  const first = useRef<HTMLDivElement>(null);
  const policies = { id: POLICIES, label: words.policies, count: policyCount(graph) };
  useEffect(() => {
    first.current?.querySelector("input")?.focus();
  }, []);
  const close = () => {
    look({ panel: null });
    document.getElementById("canvas")?.focus();
  };
  return (
    // Escape in any of its fields closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={first}
      role="group"
      aria-label={words.kindsTitle}
      className="flex min-h-0 w-64 max-w-full flex-col rounded-md border border-line bg-raised text-sm"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="flex items-center gap-2 border-b border-line py-1 pr-1 pl-3">
        <p className="flex-1 font-medium">{words.kindsTitle}</p>
        <IconButton
          size="sm"
          label={words.closeKinds}
          icon={<X size={16} aria-hidden />}
          onClick={close}
        />
      </div>
      <div className="min-h-0 overflow-auto px-3 py-2">
        <Choices title={words.nodes} choices={cardKinds(graph, nouns)} hidden={view.hidden} />
        {policies.count === 0 ? null : (
          <Choices title={null} choices={[policies]} hidden={view.hidden} />
        )}
        <Choices title={words.lines} choices={lineKinds(graph, nouns)} hidden={view.hidden} />
      </div>
      <div className="flex flex-col gap-1.5 border-t border-line px-3 py-2">
        <Switch
          label={words.fadeInstead}
          checked={view.fades}
          onChange={(fades) => {
            look({ fades });
          }}
        />
        <div className="flex items-center gap-2">
          <p role="status" className="flex-1 text-xs text-muted">
            {hiddenText(graph, view, words)}
          </p>
          <Button
            size="sm"
            disabled={view.hidden.size === 0}
            onClick={() => {
              look({ hidden: new Set() });
            }}
          >
            {words.showAll}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Choices({
  title,
  choices,
  hidden,
}: {
  readonly title: string | null;
  readonly choices: readonly KindChoice[];
  readonly hidden: ReadonlySet<string>;
}) {
  const words = useMessages(GRAPH_VIEW_WORDS);
  if (choices.length === 0) return null;
  return (
    <fieldset className="mb-1">
      {title === null ? null : <legend className="pb-0.5 text-xs text-muted">{title}</legend>}
      {choices.map(({ id, label, count }) => (
        <label key={id} className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={!hidden.has(id)}
            onChange={(event) => {
              const next = new Set(hidden);
              if (event.target.checked) next.delete(id);
              else next.add(id);
              look({ hidden: next });
            }}
          />
          {words.kindCount(label, count)}
        </label>
      ))}
    </fieldset>
  );
}
