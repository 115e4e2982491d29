import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { EntityIcon } from "../../ui/EntityIcon.tsx";
import { ChipRow } from "../ChipRow.tsx";
import { CollapseButton } from "../CollapseButton.tsx";
import { SUMMARY } from "../geometry.ts";
import type { SummaryNodeType } from "../graph-types.ts";
import { KindIcon } from "../KindIcon.tsx";

/** A collapsed container: what it is, how many of each kind are in it, and its control policies. */
export const SummaryNode = memo(function SummaryNode({ id, data }: NodeProps<SummaryNodeType>) {
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <div className="card summary">
        <div className="card-head">
          <KindIcon kind={data.kind} id={id} size={18} />
          <div className="min-w-0 flex-1">
            <div className="card-name" title={data.name}>
              {data.name}
            </div>
            {data.detail === "" ? null : <div className="account-id">{data.detail}</div>}
          </div>
          <CollapseButton id={id} isCollapsed />
        </div>
        <div className="summary-counts" aria-hidden>
          {data.counts.map(([kind, count]) => (
            <span key={kind}>
              <EntityIcon kind={kind} id="" size={13} />
              {count}
            </span>
          ))}
        </div>
        {data.chips.length === 0 ? null : (
          <ChipRow owner={id} chips={data.chips} width={SUMMARY.width - 18} />
        )}
      </div>
      <Handle type="source" position={Position.Right} />
    </>
  );
});
