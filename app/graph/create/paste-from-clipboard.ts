import { isNodeClip } from "#core";
import { selectEntity } from "../../state/actions.ts";
import { startTask } from "../canvas-task.ts";
import { pasteText } from "./paste.ts";

/**
 * Pastes without a key, as one does by finger or from a menu: nodes that were copied here, at once; for everything else
 * there is a field, as where the browser does not let the page read its clipboard.
 * @param into What was pointed at.
 */
export async function pasteFromClipboard(into: string | null): Promise<void> {
  if (into !== null) selectEntity(into);
  const text = await readClipboard();
  if (isNodeClip(text)) await pasteText(text);
  else startTask({ kind: "paste", text: "" });
}

async function readClipboard(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return "";
  }
}
