import { GRAPH_ACTIONS } from "../graph/actions/graph-actions.ts";
import { CREATE_ACTIONS } from "../graph/create/create-actions.ts";
import { PLAYER_ACTIONS } from "../player/player-actions.ts";
import { REQUEST_ACTIONS } from "../request/request-actions.ts";
import type { Action } from "../state/action.ts";
import { COMMANDS } from "./commands.ts";

/** Everything one can do: what the features contribute, and the page's own. */
export const ACTIONS: readonly Action[] = [
  ...COMMANDS,
  ...REQUEST_ACTIONS,
  ...PLAYER_ACTIONS,
  ...GRAPH_ACTIONS,
  ...CREATE_ACTIONS,
];
