import type { Box } from "../geometry.ts";
import { type Measure, wrapText } from "./measure-text.ts";

const FONT = "13px Roboto, sans-serif";
const LINE = 18;
const PADDING = 10;

/** A note as the canvas shows it, with as many of its lines as there is room for. */
export function NoteDrawing({
  box,
  text,
  measure,
}: {
  readonly box: Box;
  readonly text: string;
  readonly measure: Measure;
}) {
  const lines = text
    .split("\n")
    .flatMap((line) =>
      line === "" ? [""] : wrapText(line, box.width - 2 * PADDING, FONT, measure),
    )
    .slice(0, Math.floor((box.height - PADDING) / LINE));
  return (
    <g>
      <rect
        x={box.x + 0.5}
        y={box.y + 0.5}
        width={box.width - 1}
        height={box.height - 1}
        rx={4}
        className="note"
      />
      {lines.map((line, index) => (
        <text
          // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
          key={index}
          x={box.x + PADDING}
          y={box.y + PADDING + 13 + index * LINE}
          className="note-text"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
