import type { SourceRange, SourceRef } from "../../text/source.ts";
import type { AttachedPolicy } from "../compile/policy-set.ts";
import type { Matter } from "../request/question.ts";
import type { StepId } from "../trace.ts";
import { subjectOf } from "./subject.ts";

/** What every step about one policy shares. */
export interface PolicyPlace {
  readonly attached: AttachedPolicy;
  readonly subject: string | null;
}

export function placeOf(attached: AttachedPolicy, matter: Matter): PolicyPlace {
  const subject = attached.subject === "" ? subjectOf(attached.stage, matter) : attached.subject;
  return { attached, subject };
}

/** Beyond this many parents the memory is dropped and begun anew. */
const MAX_REMEMBERED_PARENTS = 4096;

/** Traces have the same ids over and over: each is made once. */
const CHILD_IDS = new Map<StepId, StepId[]>();

export function childId(parent: StepId, index: number): StepId {
  let children = CHILD_IDS.get(parent);
  if (children === undefined) {
    if (CHILD_IDS.size >= MAX_REMEMBERED_PARENTS) CHILD_IDS.clear();
    children = [];
    CHILD_IDS.set(parent, children);
  }
  const known = children[index];
  if (known !== undefined) return known;
  for (let next = children.length; next <= index; next += 1) children.push(`${parent}.${next}`);
  return children[index] ?? `${parent}.${index}`;
}

/** The characters of a policy; null when its text is not one that can be shown. */
export function sourceAt({ attached }: PolicyPlace, range: SourceRange | null): SourceRef | null {
  const { documentId } = attached;
  return documentId === null || range === null ? null : { documentId, range };
}
