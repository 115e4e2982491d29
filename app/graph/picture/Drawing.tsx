import type { Outcome } from "../../ui/verdict.tsx";
import { OutcomeMark, outcomeClass } from "../../ui/verdict.tsx";
import { type Box, boundsOf, type Point } from "../geometry.ts";
import type { Graph, RelationData } from "../graph-types.ts";
import { RelationLine } from "../RelationEdge.tsx";
import { absoluteBoxes } from "./absolute-boxes.ts";
import { type Measure, wrapText } from "./measure-text.ts";
import { NodeDrawing } from "./NodeDrawing.tsx";

const MARGIN = 24;
const CAPTION_FONT = "13px Roboto, sans-serif";
const CAPTION_LINE = 20;
const MARK = 18;
/** A caption may be wider than a small picture. */
const LEAST_WIDTH = 480;

/** What a picture says under the graph. */
export interface Caption {
  readonly title: string;
  /** The step's sentence, and what it came to; null when nothing is played. */
  readonly step: { readonly text: string; readonly outcome: Outcome } | null;
}

/** Where the request stands in the picture. */
export interface Standing {
  readonly at: Point;
  readonly outcome: Outcome;
}

/**
 * The whole graph in plain SVG, without a word of HTML in it, so that every program shows it.
 * Its size is that of the graph at zoom 1, with a margin and the caption below.
 */
export function Drawing({
  graph,
  caption,
  standing,
  measure,
  sheet,
}: {
  readonly graph: Graph;
  readonly caption: Caption;
  readonly standing: Standing | null;
  readonly measure: Measure;
  /** Its style sheet. */
  readonly sheet: string;
}) {
  const boxes = absoluteBoxes(graph.nodes);
  const { x, y, width, height } = pictureBox([...boxes.values()], graph);
  const textWidth = width - MARGIN * 2 - MARK - 8;
  const lines =
    caption.step === null ? [] : wrapText(caption.step.text, textWidth, CAPTION_FONT, measure);
  const captionHeight = 36 + lines.length * CAPTION_LINE;
  const captionTop = y + height;
  const whole = height + captionHeight;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`${x} ${y} ${width} ${whole}`}
      role="img"
    >
      <title>{caption.title}</title>
      {caption.step === null ? null : <desc>{caption.step.text}</desc>}
      <style>{sheet}</style>
      <rect x={x} y={y} width={width} height={whole} className="back" />
      {graph.nodes
        .filter((node) => isContainer(node))
        .map((node) => drawNode(node, boxes, measure))}
      {graph.edges.map(({ id, data, className }) =>
        data === undefined ? null : (
          <g key={id} className={`edge ${className ?? ""}`}>
            <RelationLine data={data} />
          </g>
        ),
      )}
      {graph.nodes
        .filter((node) => !isContainer(node))
        .map((node) => drawNode(node, boxes, measure))}
      {standing === null ? null : <StandingMark {...standing} />}
      <text x={x + MARGIN} y={captionTop + 8} className="caption-title">
        {caption.title}
      </text>
      {caption.step === null ? null : (
        <g transform={`translate(${x + MARGIN} ${captionTop + 18})`}>
          <OutcomeMark outcome={caption.step.outcome} size={MARK} />
        </g>
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + MARGIN + MARK + 8}
          y={captionTop + 32 + index * CAPTION_LINE}
          className="caption"
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Lines run over containers, and under everything else. */
function isContainer({ type }: Graph["nodes"][number]): boolean {
  return type === "account" || type === "unit";
}

function drawNode(node: Graph["nodes"][number], boxes: ReadonlyMap<string, Box>, measure: Measure) {
  const box = boxes.get(node.id);
  return box === undefined ? null : (
    <NodeDrawing key={node.id} node={node} box={box} measure={measure} />
  );
}

function StandingMark({ at, outcome }: Standing) {
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={outcomeClass(outcome)}>
      <circle r="12" className="token" />
      <g transform="translate(-8 -8)">
        <OutcomeMark outcome={outcome} size={16} />
      </g>
    </g>
  );
}

/** Around everything, the lines that run outside the boxes too. */
function pictureBox(boxes: readonly Box[], { edges }: Graph): Box {
  const turns = edges.flatMap(({ data }) => routeOf(data));
  const bounds = boundsOf([
    ...boxes,
    ...turns.map(({ x: left, y: top }) => ({ x: left, y: top, width: 0, height: 0 })),
  ]);
  const { x, y, width, height } = bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: x - MARGIN,
    y: y - MARGIN,
    width: Math.max(LEAST_WIDTH, width + MARGIN * 2),
    height: height + MARGIN * 2,
  };
}

function routeOf(data: RelationData | undefined): readonly Point[] {
  return data?.route ?? [];
}
