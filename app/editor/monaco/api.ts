/* oxlint-disable import/no-unassigned-import -- features of Monaco are imported for what they register */
// Monaco's core with the features a policy editor needs, and no others: every feature registers itself
// on import, and what is not named here is not in the bundle. Nothing here needs a worker.
import * as editorApi from "monaco-editor/editor";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codeEditor/register";
import "monaco-editor/features/codelens/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/placeholderText/register";
import "monaco-editor/features/readOnlyMessage/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/tokenization/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
// `features/suggest/register` brings inline completions alone; the list of proposals is in here.
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";

/**
 * Monaco with those features. A constant of this module on purpose: were it a re-export, a bundler told
 * that our modules have no side effects would go past this one, and leave the features out.
 */
export const monaco = editorApi;
