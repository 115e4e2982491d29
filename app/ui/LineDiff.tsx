import { LINE_DIFF_WORDS, type LineDiffWords } from "../messages/line-diff.ts";
import { useMessages } from "../messages/use-messages.ts";
import { classNames } from "./class-names.ts";
import { type DiffLine, diffParts } from "./line-diff.ts";

const LOOK = {
  kept: { sign: " ", className: "border-transparent text-muted" },
  added: { sign: "+", className: "border-allowed bg-allowed/10" },
  removed: { sign: "−", className: "border-explicit bg-explicit/10" },
} as const;

/** What a text gains and loses, line by line; told by sign, colour and, to a screen reader, in words. */
export function LineDiff({
  lines,
  label,
}: {
  readonly lines: readonly DiffLine[];
  readonly label: string;
}) {
  const words = useMessages(LINE_DIFF_WORDS);
  return (
    // oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      className="max-h-64 overflow-auto rounded-md border border-line bg-sunken py-1 font-mono text-xs"
    >
      <div className="w-max min-w-full">
        {diffParts(lines).map((part, index) =>
          part.kind === "left-out" ? (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never move
            <p key={index} className="px-2 text-muted">
              ⋯ {words.linesLeftOut(part.count)}
            </p>
          ) : (
            part.lines.map((line, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- nor do its lines
              <Line key={`${index}.${at}`} line={line} words={words} />
            ))
          ),
        )}
      </div>
    </div>
    // oxlint-enable jsx-a11y/no-noninteractive-tabindex
  );
}

function Line({
  line: { kind, text },
  words,
}: {
  readonly line: DiffLine;
  readonly words: LineDiffWords;
}) {
  const { sign, className } = LOOK[kind];
  return (
    <p className={classNames("border-l-3 px-2 whitespace-pre", className)}>
      <span aria-hidden className="font-bold">
        {sign}{" "}
      </span>
      {kind === "kept" ? null : (
        <span className="sr-only">{kind === "added" ? words.addedLine : words.removedLine} </span>
      )}
      {text}
    </p>
  );
}
