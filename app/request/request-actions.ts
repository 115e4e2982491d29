import { REQUEST_COMMAND_WORDS } from "../messages/request-commands.ts";
import { type Action, actionsNamedBy } from "../state/action.ts";
import { commandsPanel, showCommands } from "../state/commands-panel.ts";

const make = actionsNamedBy(REQUEST_COMMAND_WORDS);

/** What one can do with the request. */
export const REQUEST_ACTIONS: readonly Action[] = [
  make("awsCli", {
    group: "request",
    places: ["page"],
    // As a shell's prompt.
    shortcuts: ["$"],
    run: () => {
      showCommands(!commandsPanel.getState().isOpen, true);
    },
  }),
];
