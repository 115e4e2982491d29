import type { EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { EndMark, type EndMarkKind } from "./EndMark.tsx";
import type { GraphEdge, RelationData } from "./graph-types.ts";
import { roundedPath } from "./path.ts";

/** A shorter last run has no room for a word. */
const WORD_ROOM = 40;

/** A thin line with its word and its end mark; a wide invisible one under it takes clicks and touches. */
export const RelationEdge = memo(function RelationEdge({ data }: EdgeProps<GraphEdge>) {
  const last = data?.route.at(-1);
  const turn = data?.route.at(-2);
  if (data === undefined || last === undefined || turn === undefined) return null;
  const path = roundedPath(data.route);
  const angle = (Math.atan2(last.y - turn.y, last.x - turn.x) * 180) / Math.PI;
  const rightwards = last.x > turn.x;
  return (
    <>
      <path d={path} className="edge-reach" />
      <path d={path} className={data.conditional ? "edge-line edge-conditional" : "edge-line"} />
      <g transform={`translate(${last.x} ${last.y}) rotate(${angle})`}>
        <EndMark mark={endMark(data)} />
      </g>
      {data.word === "" || Math.abs(last.x - turn.x) < WORD_ROOM ? null : (
        <text
          // Above the last level run, clear of the end mark.
          x={last.x + (rightwards ? -13 : 13)}
          y={last.y - 4}
          textAnchor={rightwards ? "end" : "start"}
          className="edge-word"
        >
          {data.word}
        </text>
      )}
    </>
  );
});

function endMark({ kind, denies }: RelationData): EndMarkKind {
  if (denies) return "deny";
  return kind === "attachment" || kind === "boundary" ? "identity-grant" : kind;
}
