import { Handshake, type LucideIcon, ScrollText, Spline, SquareDashed } from "lucide-react";
import { type PolicyRole, readPolicyIds } from "../state/policy-ids.ts";
import type { TreeNode } from "../ui/Tree.tsx";
import type { DetailRow } from "./outline-details.ts";

/** As on the canvas: control policies by the letters one says, others by a sign. */
const LETTERS: Partial<Readonly<Record<PolicyRole, string>>> = { scp: "SCP", rcp: "RCP" };
const SIGNS: Partial<Readonly<Record<PolicyRole, LucideIcon>>> = {
  trust: Handshake,
  boundary: SquareDashed,
};

/** A policy or relation as a row: short to the eye, whole to the ear and in its tooltip. */
export function detailNode({ id, text, kind, ids }: DetailRow): TreeNode {
  const policy = kind === "policy" ? readPolicyIds(ids) : null;
  const letters = policy === null ? undefined : LETTERS[policy.role];
  const Sign = policy === null ? Spline : (SIGNS[policy.role] ?? ScrollText);
  return {
    id,
    text,
    label: (
      <span className="flex items-center gap-1.5 text-xs text-muted" title={text}>
        {letters === undefined ? (
          <Sign size={12} aria-hidden className="shrink-0" />
        ) : (
          <b className="text-[9.5px] tracking-wide">{letters}</b>
        )}
        <span className="truncate">
          {policy === null || policy.name === "" ? text : policy.name}
        </span>
      </span>
    ),
  };
}
