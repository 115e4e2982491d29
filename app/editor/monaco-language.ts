import type { Language } from "../messages/catalogue.ts";

let language: Language | null = null;

/** Remembers in which language Monaco was loaded: it reads its own words once, while its modules run. */
export function rememberMonacoLanguage(loaded: Language): void {
  language = loaded;
}

/** The language of Monaco's own words (menus, find, its messages); null while it has not been loaded. */
export function monacoLanguage(): Language | null {
  return language;
}
