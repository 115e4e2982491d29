import type { ConditionStep, StepId, TraceStep } from "#core";
import { TRACE_MORE_WORDS } from "../messages/trace-more.ts";
import { childrenOf } from "../state/trace-steps.ts";
import type { TreeNode } from "../ui/Tree.tsx";
import { capSiblings, MOST_SIBLINGS, moreRowId } from "./sibling-cap.ts";
import { rowText, TraceRow, type TraceTexts } from "./TraceRow.tsx";
import { hasValueRows, valueRowId } from "./value-rows.ts";
import { ValueRow, valueText } from "./ValueRow.tsx";

/** Which steps have rows. */
export interface TraceExtent {
  /** Only these; null for all. */
  readonly kept: ReadonlySet<StepId> | null;
  /** However many stand before them. */
  readonly always: ReadonlySet<StepId>;
  /** How many of the steps below one are shown, where more were asked for. */
  readonly most: ReadonlyMap<StepId, number>;
}

/** Steps as rows of a tree. */
export function traceNodes(
  steps: readonly TraceStep[],
  extent: TraceExtent,
  texts: TraceTexts,
): readonly TreeNode[] {
  const { kept } = extent;
  return steps
    .filter(({ id }) => kept === null || kept.has(id))
    .map((step) => {
      let children: readonly TreeNode[] | null = null;
      return {
        id: step.id,
        // Of hundreds of steps a few rows are shown; only theirs are put into words.
        get text() {
          return rowText(step, texts);
        },
        label: <TraceRow step={step} texts={texts} />,
        get children() {
          children ??=
            step.kind === "condition" ? valueNodes(step, texts) : nodesBelow(step, extent, texts);
          return children;
        },
      };
    });
}

function nodesBelow(
  parent: TraceStep,
  extent: TraceExtent,
  texts: TraceTexts,
): readonly TreeNode[] {
  const { kept, always } = extent;
  const steps = childrenOf(parent).filter(({ id }) => kept === null || kept.has(id));
  const most = extent.most.get(parent.id) ?? MOST_SIBLINGS;
  const { first, hidden, later } = capSiblings(steps, most, always);
  return [
    ...traceNodes(first, extent, texts),
    ...(hidden === 0 ? [] : [moreNode(parent.id, most, hidden, texts)]),
    ...traceNodes(later, extent, texts),
  ];
}

function moreNode(parent: StepId, most: number, hidden: number, texts: TraceTexts): TreeNode {
  const text = TRACE_MORE_WORDS[texts.language].more(MOST_SIBLINGS, hidden);
  return {
    id: moreRowId(parent, most),
    text,
    label: <span className="block py-1 text-accent">{text}</span>,
  };
}

function valueNodes(step: ConditionStep, texts: TraceTexts): readonly TreeNode[] {
  if (!hasValueRows(step)) return [];
  return step.wanted.map((value, index) => ({
    id: valueRowId(step.id, index),
    text: valueText(value, step, texts),
    label: <ValueRow value={value} step={step} texts={texts} />,
  }));
}
