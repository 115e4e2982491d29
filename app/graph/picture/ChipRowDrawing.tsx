import { ChipIcon, CHIP_LETTERS } from "../chip-signs.tsx";
import type { Chip } from "../chips.ts";
import { fitChips } from "../fit-chips.ts";
import { fitText, type Measure } from "./measure-text.ts";

const FONT = "11px Roboto, sans-serif";
const LETTERS_FONT = "500 9.5px Roboto, sans-serif";
const GAP = 4;
const SIDE = 6;
const ICON = 11;
/** What `+2` takes. */
const MORE = 20;
const NARROWEST = 40;

/** The policies on a card, as `ChipRow` shows them: 18 high, from `x` on. */
export function ChipRowDrawing({
  chips,
  x,
  y,
  width,
  measure,
}: {
  readonly chips: readonly Chip[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly measure: Measure;
}) {
  const shown = fitChips(chips, width);
  const hidden = chips.length - shown.length;
  const end = x + width - (hidden === 0 ? 0 : MORE + GAP);
  const faces = placeFaces(shown, x, end, measure);
  const left = faces.reduce((_, { start, width: faceWidth }) => start + faceWidth + GAP, x);
  return (
    <g>
      {faces.map(({ chip, start, label, signWidth, width: faceWidth }) => (
        <g key={`${chip.role} ${chip.documentId}`} transform={`translate(${start} ${y})`}>
          <rect
            x="0.5"
            y="0.5"
            width={faceWidth - 1}
            height="17"
            rx="3.5"
            className={`chip chip-${chip.role}`}
          />
          {CHIP_LETTERS[chip.role] === undefined ? (
            <g transform={`translate(${SIDE} 3.5)`} className="text-muted">
              <ChipIcon role={chip.role} />
            </g>
          ) : (
            <text x={SIDE} y="12.5" className="chip-letters">
              {CHIP_LETTERS[chip.role]}
            </text>
          )}
          <text x={SIDE + signWidth + GAP} y="13" className="chip-text">
            {label}
          </text>
        </g>
      ))}
      {hidden === 0 ? null : <text x={left} y={y + 13} className="chip-text">{`+${hidden}`}</text>}
    </g>
  );
}

interface Face {
  readonly chip: Chip;
  readonly start: number;
  readonly label: string;
  readonly signWidth: number;
  readonly width: number;
}

/** One after another from `x` on, each as wide as its label needs while those after it keep the least. */
function placeFaces(
  chips: readonly Chip[],
  x: number,
  end: number,
  measure: Measure,
): readonly Face[] {
  const faces: Face[] = [];
  let start = x;
  for (const [index, chip] of chips.entries()) {
    const reserve = (chips.length - index - 1) * (NARROWEST + GAP);
    const letters = CHIP_LETTERS[chip.role];
    const signWidth = letters === undefined ? ICON : measure(letters, LETTERS_FONT);
    const chrome = SIDE * 2 + signWidth + GAP;
    const label = fitText(chip.label, Math.max(0, end - start - reserve - chrome), FONT, measure);
    const width = chrome + measure(label, FONT);
    faces.push({ chip, start, label, signWidth, width });
    start += width + GAP;
  }
  return faces;
}
