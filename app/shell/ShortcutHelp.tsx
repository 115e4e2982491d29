import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog } from "../state/actions.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { COMMANDS } from "./commands.ts";
import { shortcutText } from "./shortcuts.ts";

export function ShortcutHelp() {
  const words = useMessages(SHELL_WORDS);
  return (
    <Dialog open onOpenChange={closeDialog} title={words.shortcuts}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm">
        {COMMANDS.map((command) =>
          command.shortcut === null ? null : (
            <div key={command.word} className="contents">
              <dt>{words[command.word]}</dt>
              <dd>
                <kbd className="rounded border border-line px-1.5 py-0.5 font-mono text-xs">
                  {shortcutText(command.shortcut)}
                </kbd>
              </dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  );
}
