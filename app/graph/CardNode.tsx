import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { ChipRow } from "./ChipRow.tsx";
import { CARD } from "./geometry.ts";
import type { CardNodeType } from "./graph-types.ts";
import { KindIcon } from "./KindIcon.tsx";
import { isLongName, isNumber } from "./long-name.ts";

/** A user, group, role, resource, identity provider, or something outside every account. */
export const CardNode = memo(function CardNode({ id, data }: NodeProps<CardNodeType>) {
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <div className={data.outside ? "card card-outside" : "card"}>
        <div className="card-head">
          <KindIcon kind={data.kind} id={id} size={18} />
          <div className="min-w-0 flex-1">
            <div className={nameClass(data.name)} title={data.name}>
              {data.name}
            </div>
            <div className="card-line" title={data.line}>
              {data.line}
            </div>
          </div>
        </div>
        {data.chips.length === 0 ? null : (
          <ChipRow owner={id} chips={data.chips} width={CARD.width - 18} />
        )}
      </div>
      <Handle type="source" position={Position.Right} />
    </>
  );
});

function nameClass(name: string): string {
  const length = isLongName(name) ? "card-name is-long" : "card-name";
  return isNumber(name) ? `${length} is-number` : length;
}
