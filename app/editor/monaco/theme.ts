import { monaco } from "./api.ts";

const THEME = "playground";

/** Colours that only a policy's text has. The rest are the page's own tokens. */
const SYNTAX = {
  light: { key: "#33408f", value: "#2b2b36", special: "#6d3fd1", literal: "#00695c" },
  dark: { key: "#a5b4fc", value: "#dfe3ec", special: "#c4b0ff", literal: "#7fd1c0" },
} as const;

/** How opaque the ground of what differs is: faint enough for every colour of the text upon it. */
const DIFFERENCE = {
  light: { line: "0a", text: "0f" },
  dark: { line: "1f", text: "24" },
} as const;

/** Follows the page's theme: whenever the classes of `<html>` change, the colours are read anew. */
export function followPageTheme(): void {
  applyPageTheme();
  new MutationObserver(applyPageTheme).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["class"],
  });
}

function applyPageTheme(): void {
  const token = tokenReader();
  const dark = document.documentElement.classList.contains("dark");
  const syntax = dark ? SYNTAX.dark : SYNTAX.light;
  const accent = token("accent");
  const ground = dark ? DIFFERENCE.dark : DIFFERENCE.light;
  monaco.editor.defineTheme(THEME, {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "", foreground: token("ink") },
      { token: "delimiter", foreground: token("muted") },
      { token: "string.key", foreground: syntax.key },
      { token: "string.value", foreground: syntax.value },
      { token: "string.escape", foreground: syntax.literal },
      { token: "string.variable", foreground: syntax.special, fontStyle: "bold" },
      { token: "string.wildcard", foreground: syntax.special, fontStyle: "bold" },
      { token: "string.allow", foreground: token("allowed"), fontStyle: "bold" },
      { token: "string.deny", foreground: token("explicit"), fontStyle: "bold" },
      { token: "number", foreground: syntax.literal },
      { token: "keyword", foreground: syntax.literal },
      { token: "invalid", foreground: token("explicit") },
    ],
    colors: {
      foreground: token("ink"),
      focusBorder: accent,
      "editor.background": token("surface"),
      "editor.foreground": token("ink"),
      "editor.lineHighlightBackground": token("sunken"),
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": `${accent}40`,
      "editor.inactiveSelectionBackground": `${accent}26`,
      "editor.selectionHighlightBackground": `${accent}1f`,
      "editor.wordHighlightBackground": `${accent}1f`,
      "editor.wordHighlightTextBackground": `${accent}1f`,
      "editor.findMatchBackground": `${accent}66`,
      "editor.findMatchHighlightBackground": `${accent}33`,
      "editorCursor.foreground": accent,
      "editorLineNumber.foreground": token("faint"),
      "editorLineNumber.activeForeground": token("ink"),
      "editorGutter.foldingControlForeground": token("muted"),
      "editorIndentGuide.background1": token("line"),
      "editorIndentGuide.activeBackground1": token("line-strong"),
      "editorBracketMatch.background": `${accent}1f`,
      "editorBracketMatch.border": accent,
      "editorBracketHighlight.foreground1": token("ink"),
      "editorBracketHighlight.foreground2": token("muted"),
      "editorBracketHighlight.foreground3": token("ink"),
      "editorBracketHighlight.foreground4": token("muted"),
      "editorBracketHighlight.foreground5": token("ink"),
      "editorBracketHighlight.foreground6": token("muted"),
      "editorBracketHighlight.unexpectedBracket.foreground": token("explicit"),
      "editorError.foreground": token("explicit"),
      "editorWarning.foreground": token("warning"),
      "editorInfo.foreground": accent,
      "editorHint.foreground": accent,
      "editorOverviewRuler.border": "#00000000",
      "editorOverviewRuler.errorForeground": token("explicit"),
      "editorOverviewRuler.warningForeground": token("warning"),
      "editorOverviewRuler.infoForeground": accent,
      // The characters that differ are underlined too: editor.css.
      "diffEditor.insertedLineBackground": `${token("allowed")}${ground.line}`,
      "diffEditor.insertedTextBackground": `${token("allowed")}${ground.text}`,
      "diffEditor.removedLineBackground": `${token("explicit")}${ground.line}`,
      "diffEditor.removedTextBackground": `${token("explicit")}${ground.text}`,
      "diffEditorGutter.insertedLineBackground": `${token("allowed")}0f`,
      "diffEditorGutter.removedLineBackground": `${token("explicit")}0f`,
      "diffEditorOverview.insertedForeground": token("allowed"),
      "diffEditorOverview.removedForeground": token("explicit"),
      "diffEditor.diagonalFill": token("line"),
      "diffEditor.border": token("line"),
      "textLink.foreground": accent,
      "textLink.activeForeground": accent,
      "editorWidget.background": token("raised"),
      "editorWidget.foreground": token("ink"),
      "editorWidget.border": token("line"),
      "editorHoverWidget.background": token("raised"),
      "editorHoverWidget.foreground": token("ink"),
      "editorHoverWidget.border": token("line"),
      "editorSuggestWidget.background": token("raised"),
      "editorSuggestWidget.foreground": token("ink"),
      "editorSuggestWidget.border": token("line"),
      "editorSuggestWidget.selectedBackground": token("accent-soft"),
      "editorSuggestWidget.selectedForeground": token("ink"),
      "editorSuggestWidget.highlightForeground": accent,
      "editorSuggestWidget.focusHighlightForeground": accent,
      "editorCodeLens.foreground": token("muted"),
      "menu.background": token("raised"),
      "menu.border": token("line"),
      "menu.foreground": token("ink"),
      "menu.selectionBackground": token("accent-soft"),
      "menu.selectionForeground": token("ink"),
      "input.background": token("surface"),
      "input.foreground": token("ink"),
      "input.border": token("line-strong"),
      "scrollbar.shadow": "#00000000",
      "scrollbarSlider.background": `${token("line-strong")}40`,
      "scrollbarSlider.hoverBackground": `${token("line-strong")}66`,
      "scrollbarSlider.activeBackground": `${token("line-strong")}80`,
    },
  });
  monaco.editor.setTheme(THEME);
}

/** Reads the page's tokens as `#rrggbb`, the one notation Monaco takes; built style sheets have shorter ones. */
function tokenReader(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  const paint = document.createElement("canvas").getContext("2d");
  return (name) => {
    const written = style.getPropertyValue(`--${name}`).trim();
    if (paint === null) return written;
    paint.fillStyle = written;
    return paint.fillStyle;
  };
}
