import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { ChipRow } from "./ChipRow.tsx";
import { CollapseButton } from "./CollapseButton.tsx";
import type { AccountNodeType, UnitNodeType } from "./graph-types.ts";
import { KindIcon } from "./KindIcon.tsx";

/** What the name, the number and the icon of a header take. */
const ACCOUNT_TITLE = 284;
const UNIT_TITLE = 204;
/** Deeper, names of units no longer take turns from afar. */
const MOST_DEPTHS = 3;

export const AccountNode = memo(function AccountNode({
  id,
  data,
  width,
}: NodeProps<AccountNodeType>) {
  const words = useMessages(graphMessages);
  return (
    <div className="account">
      <Handle type="target" position={Position.Left} />
      <div className="account-header" style={{ paddingInlineStart: data.inset }}>
        <KindIcon kind="account" id={id} />
        <span className="account-name" title={data.name}>
          {data.name}
        </span>
        {data.remark === "" ? null : <span className="account-remark">{data.remark}</span>}
        <span className="flex-1" />
        <ChipRow owner={id} chips={data.chips} width={(width ?? 0) - ACCOUNT_TITLE - data.inset} />
        {data.accountId === "" ? null : <span className="account-id">{data.accountId}</span>}
        <CollapseButton id={id} />
      </div>
      {data.empty ? <p className="container-empty">{words.emptyAccount}</p> : null}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

/** An organization with its root, or an organizational unit: an outline with a name. */
export const UnitNode = memo(function UnitNode({ id, data, width }: NodeProps<UnitNodeType>) {
  const words = useMessages(graphMessages);
  return (
    <div className={`unit unit-${data.kind} unit-${Math.min(data.depth, MOST_DEPTHS)}`}>
      <div className="unit-header">
        <KindIcon kind={data.kind} id={id} size={14} />
        <span className="unit-name" title={data.name}>
          {data.name}
        </span>
        {data.remark === "" ? null : <span className="account-remark">{data.remark}</span>}
        <CollapseButton id={id} />
        <ChipRow owner={id} chips={data.chips} width={(width ?? 0) - UNIT_TITLE} />
      </div>
      {data.empty ? <p className="container-empty">{words.emptyUnit}</p> : null}
    </div>
  );
});
