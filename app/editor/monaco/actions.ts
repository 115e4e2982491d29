import type { editor } from "monaco-editor/editor";
import { openDialog, redo, sendRequest, undo } from "../../state/actions.ts";
import { formatJson, sameCharacter } from "../text/format-json.ts";
import { monaco } from "./api.ts";

export interface ActionLabels {
  readonly undo: string;
  readonly redo: string;
  readonly format: string;
  readonly send: string;
  readonly palette: string;
}

/**
 * The editor's commands that are ours: one undo timeline for the page, JSON laid out, and the page's
 * two shortcuts that work while typing but that Monaco has other uses for.
 */
export function addPolicyActions(
  made: editor.IStandaloneCodeEditor,
  labels: ActionLabels,
): () => void {
  const { KeyCode, KeyMod } = monaco;
  const add = (name: keyof ActionLabels, keybindings: number[], run: () => void) =>
    made.addAction({
      id: `playground.${name}`,
      label: labels[name],
      keybindings,
      // Not in the find widget's fields, which have an undo of their own.
      keybindingContext: "editorTextFocus",
      run,
      ...(name === "format" && { contextMenuGroupId: "1_modification" }),
    });
  const added = [
    add("undo", [KeyMod.CtrlCmd | KeyCode.KeyZ], undo),
    add(
      "redo",
      [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, KeyMod.CtrlCmd | KeyCode.KeyY],
      redo,
    ),
    add("format", [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF], () => {
      formatPolicy(made);
    }),
    add("send", [KeyMod.CtrlCmd | KeyCode.Enter], sendRequest),
    add("palette", [KeyMod.CtrlCmd | KeyCode.KeyK], () => {
      openDialog("palette");
    }),
  ];
  return () => {
    for (const action of added) action.dispose();
  };
}

/** Lays the policy out anew; one step of the undo timeline. */
export function formatPolicy(made: editor.IStandaloneCodeEditor): void {
  const model = made.getModel();
  if (model === null || made.getOption(monaco.editor.EditorOption.readOnly)) return;
  const text = model.getValue();
  const formatted = formatJson(text);
  if (formatted === text) return;
  const cursor = made.getPosition();
  const offset = cursor === null ? 0 : model.getOffsetAt(cursor);
  made.executeEdits("format", [{ range: model.getFullModelRange(), text: formatted }]);
  const kept = model.getPositionAt(sameCharacter(text, offset, formatted));
  made.setPosition(kept);
  made.revealPositionInCenterIfOutsideViewport(kept);
}
