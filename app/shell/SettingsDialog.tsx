import { LanguageNote } from "../editor/LanguageNote.tsx";
import { PLAYER_WORDS } from "../messages/player.ts";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog, setPreferences } from "../state/actions.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { Switch } from "../ui/Switch.tsx";

const selectPreferences = (state: PlaygroundState) => state.preferences;

export function SettingsDialog() {
  const words = useMessages(SHELL_WORDS);
  const player = useMessages(PLAYER_WORDS);
  const preferences = useStore(selectPreferences);
  const system = { value: "system", label: words.asSystem } as const;
  return (
    <Dialog open onOpenChange={closeDialog} title={words.settings}>
      <div className="flex flex-col gap-3">
        <Select
          label={words.language}
          value={preferences.language}
          options={[system, { value: "en", label: "English" }, { value: "ko", label: "한국어" }]}
          onChange={(language) => {
            setPreferences({ language });
          }}
        />
        <LanguageNote />
        <Select
          label={words.theme}
          value={preferences.theme}
          options={[
            system,
            { value: "light", label: words.light },
            { value: "dark", label: words.dark },
          ]}
          onChange={(theme) => {
            setPreferences({ theme });
          }}
        />
        <Select
          label={words.motion}
          value={preferences.motion}
          options={[
            system,
            { value: "full", label: words.motionFull },
            { value: "none", label: words.motionNone },
          ]}
          onChange={(motion) => {
            setPreferences({ motion });
          }}
        />
        <Switch
          label={player.predictFirst}
          checked={preferences.predict}
          onChange={(predict) => {
            setPreferences({ predict });
          }}
        />
        <Switch
          label={words.characterKeys}
          checked={preferences.characterKeys}
          onChange={(characterKeys) => {
            setPreferences({ characterKeys });
          }}
        />
      </div>
    </Dialog>
  );
}
