import type { editor } from "monaco-editor/editor";

/** Three times what the most generous service takes; what is longer was pasted by mistake. */
const LARGEST_POLICY = 100_000;

const adornedFor = new WeakMap<editor.IStandaloneCodeEditor, boolean>();

/**
 * Does without what Monaco works out from the whole text (pairs of brackets, indentation, folds) while
 * that text is no policy any more: a megabyte of brackets would hold up the page for seconds.
 */
export function suitTextSize(made: editor.IStandaloneCodeEditor, model: editor.ITextModel): void {
  const isPolicy = model.getValueLength() <= LARGEST_POLICY;
  model.updateOptions({
    bracketColorizationOptions: { enabled: isPolicy, independentColorPoolPerBracketType: false },
  });
  if (adornedFor.get(made) === isPolicy) return;
  adornedFor.set(made, isPolicy);
  made.updateOptions({
    folding: isPolicy,
    guides: {
      bracketPairs: isPolicy ? "active" : false,
      bracketPairsHorizontal: false,
      indentation: isPolicy,
    },
    matchBrackets: isPolicy ? "always" : "never",
  });
}
