import { bottom, type Box } from "../geometry.ts";
import type { AccountData, CardData, GraphNode, UnitData } from "../graph-types.ts";
import { KindIcon } from "../KindIcon.tsx";
import { isLongName } from "../long-name.ts";
import { ChipRowDrawing } from "./ChipRowDrawing.tsx";
import { fitText, type Measure } from "./measure-text.ts";
import { NoteDrawing } from "./NoteDrawing.tsx";
import { SummaryDrawing } from "./SummaryDrawing.tsx";

const NAME_FONT = "500 14px Roboto, sans-serif";
const LONG_NAME_FONT = "500 12.3px Roboto, sans-serif";
const LINE_FONT = "11.5px Roboto, sans-serif";
const UNIT_FONT = "500 12px Roboto, sans-serif";
const HEADER = 36;
const CHIP_HEIGHT = 18;

interface Place {
  readonly id: string;
  readonly box: Box;
  readonly measure: Measure;
}

/** A node as the canvas shows it, in plain SVG. */
export function NodeDrawing({
  node,
  box,
  measure,
}: {
  readonly node: GraphNode;
  readonly box: Box;
  readonly measure: Measure;
}) {
  const place = { id: node.id, box, measure };
  const look = node.className ?? "";
  switch (node.type) {
    case "card":
      return <CardDrawing {...place} data={node.data} look={look} />;
    case "account":
      return <AccountDrawing {...place} data={node.data} look={look} />;
    case "unit":
      return <UnitDrawing {...place} data={node.data} />;
    case "summary":
      return <SummaryDrawing {...place} data={node.data} look={look} />;
    case "note":
      return <NoteDrawing box={box} measure={measure} text={node.data.name} />;
    case undefined:
      return null;
  }
}

function CardDrawing({
  id,
  box,
  measure,
  data,
  look,
}: Place & { readonly data: CardData; readonly look: string }) {
  const hasChips = data.chips.length > 0;
  const top = box.y + (box.height - (hasChips ? 59 : 33)) / 2;
  const textX = box.x + 35;
  const room = box.width - 44;
  const isLong = isLongName(data.name);
  return (
    <g className={look}>
      <Frame box={box} radius={8} className={data.outside ? "card card-outside" : "card"} />
      <g transform={`translate(${box.x + 9} ${top + 8})`}>
        <KindIcon kind={data.kind} id={id} size={18} />
      </g>
      <text x={textX} y={top + 14} className={isLong ? "name name-long" : "name"}>
        {fitText(data.name, room, isLong ? LONG_NAME_FONT : NAME_FONT, measure)}
      </text>
      <text x={textX} y={top + 29} className="line">
        {fitText(data.line, room, LINE_FONT, measure)}
      </text>
      {hasChips ? (
        <ChipRowDrawing
          chips={data.chips}
          x={box.x + 9}
          y={top + 38}
          width={box.width - 18}
          measure={measure}
        />
      ) : null}
    </g>
  );
}

function AccountDrawing({
  id,
  box,
  measure,
  data,
  look,
}: Place & { readonly data: AccountData; readonly look: string }) {
  const iconX = box.x + Math.max(12, data.inset);
  const nameX = iconX + 24;
  const idX = box.x + box.width - 12 - measure(data.accountId, LINE_FONT);
  const name = fitText(data.name, idX - 12 - nameX, NAME_FONT, measure);
  const remarkX = nameX + measure(name, NAME_FONT) + 8;
  const remark = name === data.name ? data.remark : "";
  const chipX = remarkX + (remark === "" ? 0 : measure(remark, LINE_FONT) + 12);
  const middle = box.y + HEADER / 2;
  return (
    <g className={look}>
      <Frame box={box} radius={12} className="account" />
      <path
        d={`M${box.x + 0.5} ${box.y + HEADER}v-24a12 12 0 0 1 12 -12h${box.width - 25}a12 12 0 0 1 12 12v24Z`}
        className="account-header"
      />
      <path d={`M${box.x} ${box.y + HEADER + 0.5}h${box.width}`} className="hairline" />
      <g transform={`translate(${iconX} ${middle - 8})`}>
        <KindIcon kind="account" id={id} />
      </g>
      <text x={nameX} y={middle + 5} className="name">
        {name}
      </text>
      <text x={idX} y={middle + 4.5} className="line">
        {data.accountId}
      </text>
      <text x={remarkX} y={middle + 4.5} className="line">
        {remark}
      </text>
      <ChipRowDrawing
        chips={data.chips}
        x={chipX}
        y={middle - CHIP_HEIGHT / 2}
        width={idX - 12 - chipX}
        measure={measure}
      />
    </g>
  );
}

function UnitDrawing({ id, box, measure, data }: Place & { readonly data: UnitData }) {
  const middle = box.y + 18;
  const nameX = box.x + 20 + 22;
  const name = fitText(data.name, box.x + box.width - 16 - nameX, UNIT_FONT, measure);
  const remarkX = nameX + measure(name, UNIT_FONT) + 8;
  const remark = name === data.name ? data.remark : "";
  const chipX = remarkX + (remark === "" ? 0 : measure(remark, LINE_FONT) + 8);
  return (
    <g>
      <Frame box={box} radius={16} className={`unit unit-${data.kind}`} />
      <g transform={`translate(${box.x + 20} ${middle - 7})`}>
        <KindIcon kind={data.kind} id={id} size={14} />
      </g>
      <text x={nameX} y={middle + 4} className="unit-name">
        {name}
      </text>
      <text x={remarkX} y={middle + 4} className="line">
        {remark}
      </text>
      <ChipRowDrawing
        chips={data.chips}
        x={chipX}
        y={middle - CHIP_HEIGHT / 2}
        width={box.x + box.width - 16 - chipX}
        measure={measure}
      />
    </g>
  );
}

/** A rounded box whose line lies inside it. */
function Frame({
  box,
  radius,
  className,
}: {
  readonly box: Box;
  readonly radius: number;
  readonly className: string;
}) {
  return (
    <rect
      x={box.x + 0.5}
      y={box.y + 0.5}
      width={Math.max(0, box.width - 1)}
      height={Math.max(0, bottom(box) - box.y - 1)}
      rx={radius}
      className={className}
    />
  );
}
