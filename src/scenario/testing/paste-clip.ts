import type { Scenario } from "../../iam/model.ts";
import type { NodeClip } from "../edits/copy-nodes.ts";
import { type Pasted, type PasteOptions, pasteNodes } from "../edits/paste-nodes.ts";

/** Pastes what must be possible to paste. */
export function pasteClip(scenario: Scenario, clip: NodeClip, options: PasteOptions): Pasted {
  const pasted = pasteNodes(scenario, clip, options);
  if (!pasted.ok) throw new Error(pasted.error.code);
  return pasted.value;
}
