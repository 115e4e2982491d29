import type { editor } from "monaco-editor/editor";

/** How every policy editor looks and behaves, whatever it shows. */
export const EDITOR_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  accessibilitySupport: "auto",
  autoIndent: "full",
  automaticLayout: true,
  bracketPairColorization: { enabled: true },
  colorDecorators: false,
  contextmenu: true,
  detectIndentation: false,
  // Beyond the edge of a narrow panel, hovers and proposals still show whole.
  fixedOverflowWidgets: true,
  folding: true,
  foldingStrategy: "indentation",
  fontFamily: '"Roboto Mono Variable", "Noto Sans Mono CJK KR", ui-monospace, monospace',
  fontLigatures: false,
  fontSize: 13,
  glyphMargin: true,
  guides: { bracketPairs: "active", bracketPairsHorizontal: false, indentation: true },
  hideCursorInOverviewRuler: true,
  lineDecorationsWidth: 6,
  lineHeight: 20,
  lineNumbersMinChars: 2,
  links: false,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  overviewRulerLanes: 2,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: { strings: true, other: true, comments: false },
  renderLineHighlight: "all",
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  scrollbar: {
    // At its end the page scrolls on, so that the editor is no trap for the wheel either.
    alwaysConsumeMouseWheel: false,
    horizontalScrollbarSize: 10,
    verticalScrollbarSize: 10,
    useShadows: false,
  },
  stickyScroll: { enabled: false },
  // Both would start a worker, for words that are not IAM's.
  suggest: { localityBonus: false },
  wordBasedSuggestions: "off",
  tabSize: 2,
  wordWrap: "on",
  wrappingIndent: "indent",
};
