const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** What switches Monaco between Tab as indentation and Tab as a way out, as it binds it itself. */
export const TAB_EXIT_KEY = IS_APPLE ? "⌃⇧M" : "Ctrl+M";
export const FORMAT_KEY = IS_APPLE ? "⇧⌥F" : "Shift+Alt+F";
