import type { editor } from "monaco-editor/editor";
import { type RefCallback, useCallback, useState } from "react";
import { monaco } from "./api.ts";
import { EDITOR_OPTIONS } from "./options.ts";
import { prepareMonaco } from "./prepare.ts";

/** An editor for as long as an element lives, and the ref that makes it there. */
export function useEditor(): readonly [
  editor.IStandaloneCodeEditor | null,
  RefCallback<HTMLElement>,
] {
  const [made, setMade] = useState<editor.IStandaloneCodeEditor | null>(null);
  const host: RefCallback<HTMLElement> = useCallback((element) => {
    if (element === null) return;
    prepareMonaco();
    const created = monaco.editor.create(element, { ...EDITOR_OPTIONS, model: null });
    setMade(created);
    return () => {
      setMade(null);
      created.dispose();
    };
  }, []);
  return [made, host];
}
