import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices.js";
import { registerCompletion } from "../language/completion.ts";
import { registerHover } from "../language/hover.ts";
import { registerPolicyLanguage } from "../language/language.ts";
import { registerQuickFixes } from "../language/quick-fixes.ts";
import { registerStatementLenses } from "../language/statement-lenses.ts";
import { monaco } from "./api.ts";
import { OWN_SERVICES } from "./diff-provider.ts";
import { followPageTheme } from "./theme.ts";

let prepared = false;

/** What Monaco must know before the first editor is made; done once. */
export function prepareMonaco(): void {
  if (prepared) return;
  prepared = true;
  // Before anything else asks for a service: Monaco takes others' once.
  StandaloneServices.initialize(OWN_SERVICES);
  registerPolicyLanguage();
  registerCompletion();
  registerHover();
  registerQuickFixes();
  registerStatementLenses();
  followPageTheme();
  void measureOurFont();
}

/** Monaco places the cursor by measured widths, which are wrong until the font has arrived. */
async function measureOurFont(): Promise<void> {
  await document.fonts.load('13px "Roboto Mono Variable"');
  monaco.editor.remeasureFonts();
}
