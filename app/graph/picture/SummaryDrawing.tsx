import { EntityIcon } from "../../ui/EntityIcon.tsx";
import type { Box } from "../geometry.ts";
import type { SummaryData } from "../graph-types.ts";
import { KindIcon } from "../KindIcon.tsx";
import { ChipRowDrawing } from "./ChipRowDrawing.tsx";
import { fitText, type Measure } from "./measure-text.ts";

const COUNT_WIDTH = 34;

/** A collapsed container as the canvas shows it. */
export function SummaryDrawing({
  id,
  box,
  data,
  look,
  measure,
}: {
  readonly id: string;
  readonly box: Box;
  readonly data: SummaryData;
  readonly look: string;
  readonly measure: Measure;
}) {
  const room = box.width - 44;
  return (
    <g className={look}>
      {[4, 0].map((shift) => (
        <rect
          key={shift}
          x={box.x + 0.5 + shift}
          y={box.y + 0.5 + shift}
          width={box.width - 1}
          height={box.height - 1}
          rx={8}
          className="card"
        />
      ))}
      <g transform={`translate(${box.x + 9} ${box.y + 10})`}>
        <KindIcon kind={data.kind} id={id} size={18} />
      </g>
      <text x={box.x + 35} y={box.y + 20} className="name">
        {fitText(data.name, room, "500 14px Roboto, sans-serif", measure)}
      </text>
      <text x={box.x + 35} y={box.y + 35} className="line">
        {data.detail}
      </text>
      {data.counts.map(([kind, count], index) => (
        <g key={kind} transform={`translate(${box.x + 9 + index * COUNT_WIDTH} ${box.y + 44})`}>
          <EntityIcon kind={kind} id="" size={13} />
          <text x={16} y={11} className="line">
            {count}
          </text>
        </g>
      ))}
      <ChipRowDrawing
        chips={data.chips}
        x={box.x + 9}
        y={box.y + 64}
        width={box.width - 18}
        measure={measure}
      />
    </g>
  );
}
