import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { END_MARKS, EndMark } from "./EndMark.tsx";

/** What the ends of the lines mean. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(graphMessages);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.legendTitle}
      description={words.legendHelp}
    >
      <dl className="graph grid grid-cols-[auto_auto_1fr] items-center gap-x-3 gap-y-2 text-sm">
        {END_MARKS.map((mark) => (
          <div key={mark} className="contents">
            <svg
              width="64"
              height="16"
              viewBox="-54 -8 64 16"
              aria-hidden
              className="react-flow__edge"
            >
              <path d="M-54 0H0" className="edge-line" />
              <EndMark mark={mark} />
            </svg>
            <dt className="text-muted">{words.relationWords[mark]}</dt>
            <dd>{words.relationMeanings[mark]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
