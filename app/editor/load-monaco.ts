import type { ComponentType } from "react";
import { selectLanguage } from "../state/preferences.ts";
import { store } from "../state/store.ts";
import { monacoLanguage, rememberMonacoLanguage } from "./monaco-language.ts";
import type { MonacoEditorProps } from "./MonacoEditor.tsx";
import { PlainEditor } from "./PlainEditor.tsx";

/**
 * Fetches and evaluates Monaco: some 880 KiB over the wire, half a second of work. To be called when a
 * person opens a policy or is about to (hover, focus), never on the first screen.
 */
export async function loadMonaco(): Promise<{
  readonly default: ComponentType<MonacoEditorProps>;
}> {
  try {
    // Monaco reads its own words once, while its modules are evaluated.
    const language = selectLanguage(store.getState());
    if (monacoLanguage() === null && language === "ko") await import("monaco-editor/nls/lang/ko");
    const { MonacoEditor } = await import("./MonacoEditor.tsx");
    if (monacoLanguage() === null) rememberMonacoLanguage(language);
    return { default: MonacoEditor };
  } catch {
    return { default: PlainEditor };
  }
}
