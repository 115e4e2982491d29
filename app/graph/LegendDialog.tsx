import type { ReactNode } from "react";
import { GRAPH_LEGEND_WORDS } from "../messages/graph-legend.ts";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { CHIP_LETTERS, ChipIcon } from "./chip-signs.tsx";
import type { Chip } from "./chips.ts";
import { END_MARKS, EndMark } from "./EndMark.tsx";

const CHIPS = [
  "permissions",
  "trust",
  "boundary",
  "resource",
  "scp",
  "rcp",
  "unattached",
] as const satisfies readonly Chip["role"][];

/** What lines, chips and frames mean. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(graphMessages);
  const legend = useMessages(GRAPH_LEGEND_WORDS);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.legendTitle}
      description={words.legendHelp}
      isRead
    >
      <Section title={legend.lines}>
        {END_MARKS.map((mark) => (
          <div key={mark} className="contents">
            <LineSample className="edge-line">
              <EndMark mark={mark} />
            </LineSample>
            <dt className="text-muted">{words.relationWords[mark]}</dt>
            <dd>{words.relationMeanings[mark]}</dd>
          </div>
        ))}
        <div className="contents">
          <LineSample className="edge-line edge-conditional" />
          <dt className="text-muted">{legend.conditional}</dt>
          <dd>{legend.conditionalMeaning}</dd>
        </div>
      </Section>
      <Section title={legend.policies}>
        {CHIPS.map((role) => (
          <div key={role} className="contents">
            <dt className="col-span-2">
              <span className={`chip chip-${role}`}>
                <span className="chip-face">
                  {role in CHIP_LETTERS ? <b>{CHIP_LETTERS[role]}</b> : null}
                  <ChipIcon role={role} />
                  <span>{legend.sample}</span>
                </span>
              </span>
            </dt>
            <dd>{legend.chips[role]}</dd>
          </div>
        ))}
      </Section>
      <Section title={legend.frames}>
        <Frame className="border-dashed border-line-strong" meaning={legend.frame.outside} />
        <Frame
          className="rounded-xl border-dashed border-line-strong"
          meaning={legend.frame.unit}
        />
        <Frame
          className="border-accent shadow-[0_0_0_1.5px_var(--accent)]"
          meaning={legend.frame.selected}
        />
        <Frame
          className="border-ink shadow-[0_0_0_1.5px_var(--ink)]"
          meaning={legend.frame.current}
        />
        <Frame className="border-ink" meaning={legend.frame.concerned} />
      </Section>
    </Dialog>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-5 last:mb-0">
      <h3 className="mb-1.5 text-sm font-medium">{title}</h3>
      <dl className="graph grid grid-cols-[4rem_4rem_1fr] items-center gap-x-3 gap-y-2 text-sm">
        {children}
      </dl>
    </section>
  );
}

function LineSample({
  className,
  children,
}: {
  readonly className: string;
  readonly children?: ReactNode;
}) {
  return (
    <svg width="64" height="16" viewBox="-54 -8 64 16" aria-hidden className="react-flow__edge">
      <path d="M-54 0H0" className={className} />
      {children}
    </svg>
  );
}

function Frame({ className, meaning }: { readonly className: string; readonly meaning: string }) {
  return (
    <div className="contents">
      <dt className="col-span-2">
        <span aria-hidden className={`block h-6 w-16 rounded-md border ${className}`} />
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
