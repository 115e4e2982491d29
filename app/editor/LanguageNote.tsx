import { EDITOR_SETTINGS_WORDS } from "../messages/editor-settings.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { monacoLanguage } from "./monaco-language.ts";

/** For Settings: that Monaco's own words stay in another language until the page is reloaded, if they do. */
export function LanguageNote() {
  const words = useMessages(EDITOR_SETTINGS_WORDS);
  const language = useStore(selectLanguage);
  const loaded = monacoLanguage();
  if (loaded === null || loaded === language) return null;
  return (
    <div role="status" className="flex flex-col items-start gap-2 text-xs text-muted">
      <p>{words.afterReload}</p>
      <Button
        size="sm"
        onClick={() => {
          location.reload();
        }}
      >
        {words.reload}
      </Button>
    </div>
  );
}
