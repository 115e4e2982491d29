import type { EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { EndMark, type EndMarkKind } from "./EndMark.tsx";
import type { GraphEdge, RelationData } from "./graph-types.ts";
import { roundedPath } from "./path.ts";
import { FIRST_PLACE, tightPosition, wordPosition, wordWidth } from "./view/word-place.ts";

/** An edge of the canvas. */
export const RelationEdge = memo(function RelationEdge({ data }: EdgeProps<GraphEdge>) {
  return data === undefined ? null : <RelationLine data={data} />;
});

/** A thin line with its word and its end mark; a wide invisible one under it takes clicks and touches. */
export function RelationLine({ data }: { readonly data: RelationData }) {
  const last = data.route.at(-1);
  const turn = data.route.at(-2);
  if (last === undefined || turn === undefined) return null;
  const path = roundedPath(data.route);
  const angle = (Math.atan2(last.y - turn.y, last.x - turn.x) * 180) / Math.PI;
  return (
    <>
      <path d={path} className="edge-reach" />
      <path d={path} className={data.conditional ? "edge-line edge-conditional" : "edge-line"} />
      <g transform={`translate(${last.x} ${last.y}) rotate(${angle})`}>
        <EndMark mark={endMark(data)} />
      </g>
      <EdgeWord data={data} />
    </>
  );
}

function EdgeWord({ data: { word, route, place = FIRST_PLACE } }: { readonly data: RelationData }) {
  if (word === "") return null;
  const position = wordPosition(route, place, wordWidth(word)) ?? tightPosition(route);
  return position === null ? null : (
    <text x={position.x} y={position.y} textAnchor={position.anchor} className="edge-word">
      {word}
    </text>
  );
}

export function endMark({ kind, denies }: RelationData): EndMarkKind {
  if (denies) return "deny";
  return kind === "attachment" || kind === "boundary" ? "identity-grant" : kind;
}
