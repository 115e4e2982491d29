import type { Result } from "../../text/result.ts";
import type { Problem } from "../../text/problem.ts";
import { isJsonObject, readTree } from "../json-tree.ts";
import { loadScenario } from "../load.ts";
import { saveCompactly } from "../save.ts";
import type { NodeClip } from "./copy-nodes.ts";

/** How every clip begins on the clipboard, so that it is told from other texts at a glance. */
const MARK = { "iam-playground": "nodes" } as const;

/** A clip as text for the clipboard: JSON, which travels between pages. */
export function printNodeClip({ scenario, chosen }: NodeClip): string {
  const document: unknown = JSON.parse(saveCompactly(scenario, { documents: "text" }));
  return JSON.stringify({ ...MARK, nodes: [...chosen], scenario: document });
}

/** Whether a text is meant to be a clip. */
export function isNodeClip(text: string): boolean {
  return /^\s*\{\s*"iam-playground"\s*:\s*"nodes"/.test(text.slice(0, 200));
}

/** Reads a clip that anybody may have written; what does not fit is left out, as on loading a scenario. */
export function readNodeClip(text: string): Result<NodeClip, readonly Problem[]> {
  const read = readTree(text);
  if (!read.ok) {
    return { ok: false, error: [read.error] };
  }
  const tree = isJsonObject(read.value) ? read.value : {};
  const loaded = loadScenario(Object.hasOwn(tree, "scenario") ? tree["scenario"] : null);
  if (!loaded.ok) {
    return { ok: false, error: loaded.problems };
  }
  const nodes = Object.hasOwn(tree, "nodes") ? tree["nodes"] : [];
  const chosen = Array.isArray(nodes) ? nodes.filter((id) => typeof id === "string") : [];
  return { ok: true, value: { scenario: loaded.scenario, chosen: new Set(chosen) } };
}
