import type { ActionPlace } from "../state/action.ts";
import { defineMessages } from "./catalogue.ts";

type PlaceWords = Readonly<Record<Exclude<ActionPlace, "page"> | "anyNodes", string>>;

/** Where the focus has to be for a key to work, when it does not everywhere. */
export const PLACE_WORDS = defineMessages<PlaceWords>(
  {
    canvas: "on the canvas",
    outline: "in the outline",
    player: "in the evaluation",
    node: "on a node",
    nodes: "on several nodes",
    anyNodes: "on nodes",
    edge: "on a line",
    policy: "on a policy",
  },
  {
    ko: {
      canvas: "캔버스에서",
      outline: "개요에서",
      player: "평가에서",
      node: "노드에서",
      nodes: "여러 노드에서",
      anyNodes: "하나 이상의 노드에서",
      edge: "선에서",
      policy: "정책에서",
    },
  },
);
