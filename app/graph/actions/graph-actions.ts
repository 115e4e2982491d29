import type { Action } from "../../state/action.ts";
import { ARRANGE_ACTIONS } from "../arrange/arrange-actions.ts";
import { EDGE_ACTIONS } from "./edge-actions.ts";
import { NODE_ACTIONS } from "./node-actions.ts";
import { PICTURE_ACTIONS } from "./picture-actions.ts";
import { POLICY_ACTIONS } from "./policy-actions.ts";
import { SEE_ACTIONS } from "./see-actions.ts";

/** What the canvas and the outline can do. */
export const GRAPH_ACTIONS: readonly Action[] = [
  ...NODE_ACTIONS,
  ...EDGE_ACTIONS,
  ...ARRANGE_ACTIONS,
  ...POLICY_ACTIONS,
  ...SEE_ACTIONS,
  ...PICTURE_ACTIONS,
];
