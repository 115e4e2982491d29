import type { editor } from "monaco-editor/editor";
import { type Ref, type RefCallback, useCallback, useImperativeHandle, useState } from "react";
import { POLICY_LANGUAGE } from "../language/language.ts";
import { monaco } from "../monaco/api.ts";
import { EDITOR_OPTIONS } from "../monaco/options.ts";
import { prepareMonaco } from "../monaco/prepare.ts";
import "../editor.css";

/** One place where two texts differ. */
export interface Difference {
  /** One-based, in the newer text. */
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

export interface DiffViewProps {
  readonly was: string;
  readonly is: string;
  /** Accessible names of the two sides. */
  readonly wasLabel: string;
  readonly isLabel: string;
  readonly still: boolean;
  /** Called when the texts have been compared. */
  readonly onCompared: (differences: readonly Difference[]) => void;
  readonly ref?: Ref<DiffHandle>;
}

export interface DiffHandle {
  /** Brings a difference into view and puts the cursor there. */
  readonly show: (difference: Difference) => void;
}

/** Narrower than this, the two texts stand one in the other. */
const SIDE_BY_SIDE = 640;

const DIFF_OPTIONS: editor.IStandaloneDiffEditorConstructionOptions = {
  ...EDITOR_OPTIONS,
  codeLens: false,
  glyphMargin: false,
  lineDecorationsWidth: 14,
  lineNumbersMinChars: 3,
  readOnly: true,
  renderGutterMenu: false,
  renderMarginRevertIcon: false,
  renderOverviewRuler: false,
  renderSideBySideInlineBreakpoint: SIDE_BY_SIDE,
};

/** Two texts in Monaco's diff editor; neither can be edited. */
export function DiffView({ ref, was, is, wasLabel, isLabel, still, onCompared }: DiffViewProps) {
  const [made, setMade] = useState<editor.IStandaloneDiffEditor | null>(null);
  const host: RefCallback<HTMLElement> = useCallback(
    (element) => {
      if (element === null) return;
      prepareMonaco();
      const original = monaco.editor.createModel(was, POLICY_LANGUAGE);
      const modified = monaco.editor.createModel(is, POLICY_LANGUAGE);
      const created = monaco.editor.createDiffEditor(element, DIFF_OPTIONS);
      keepNamed(created.getOriginalEditor(), wasLabel);
      keepNamed(created.getModifiedEditor(), isLabel);
      created.onDidUpdateDiff(() => {
        const changes = created.getLineChanges() ?? [];
        onCompared(changes.map((change) => difference(change, original, modified)));
      });
      created.setModel({ original, modified });
      setMade(created);
      return () => {
        setMade(null);
        created.dispose();
        original.dispose();
        modified.dispose();
      };
    },
    [was, is, wasLabel, isLabel, onCompared],
  );

  useImperativeHandle(
    ref,
    () => ({
      show: ({ line }) => {
        const side = made?.getModifiedEditor();
        const { Immediate, Smooth } = monaco.editor.ScrollType;
        side?.setPosition({ lineNumber: line, column: 1 });
        side?.revealLineInCenter(line, still ? Immediate : Smooth);
      },
    }),
    [made, still],
  );
  return <div ref={host} className="monaco-component absolute inset-0" />;
}

/** A diff editor forgets the names of its sides whenever its layout changes. */
function keepNamed(side: editor.ICodeEditor, ariaLabel: string): void {
  const name = () => {
    if (side.getOption(monaco.editor.EditorOption.ariaLabel) !== ariaLabel) {
      side.updateOptions({ ariaLabel });
    }
  };
  side.onDidChangeConfiguration(name);
  name();
}

/** A side of a change whose end line is 0 has no lines, and stands behind its start line. */
function difference(
  change: editor.ILineChange,
  original: editor.ITextModel,
  modified: editor.ITextModel,
): Difference {
  return {
    line: Math.max(1, change.modifiedStartLineNumber),
    was: linesOf(original, change.originalStartLineNumber, change.originalEndLineNumber),
    is: linesOf(modified, change.modifiedStartLineNumber, change.modifiedEndLineNumber),
  };
}

function linesOf(model: editor.ITextModel, from: number, to: number): string {
  if (to < from) return "";
  const range = new monaco.Range(from, 1, to, model.getLineMaxColumn(to));
  return model.getValueInRange(range).replaceAll(/\s+/g, " ").trim();
}
