import { Handle, type NodeProps, Position } from "@xyflow/react";
import { lazy, Suspense } from "react";
import type { NoteNodeType, SummaryNodeType } from "./graph-types.ts";

// Most scenarios have none of these: their code comes with the first one.

const LoadedNote = lazy(async () => ({
  default: (await import("./arrange/NoteNode.tsx")).NoteNode,
}));
const LoadedSummary = lazy(async () => ({
  default: (await import("./arrange/SummaryNode.tsx")).SummaryNode,
}));

/** Lines need something to hold on to from the first moment. */
const HANDLES = (
  <>
    <Handle type="target" position={Position.Left} />
    <Handle type="source" position={Position.Right} />
  </>
);

export function NoteNode(props: NodeProps<NoteNodeType>) {
  return (
    <Suspense fallback={null}>
      <LoadedNote {...props} />
    </Suspense>
  );
}

export function SummaryNode(props: NodeProps<SummaryNodeType>) {
  return (
    <Suspense fallback={HANDLES}>
      <LoadedSummary {...props} />
    </Suspense>
  );
}
