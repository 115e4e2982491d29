import { useMemo } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";

/** What React Flow itself says, in our words. Its own two descriptions of nodes are swapped. */
export function useAriaLabels() {
  const words = useMessages(graphMessages);
  return useMemo(
    () => ({
      "node.a11yDescription.default": words.graphHelp,
      "node.a11yDescription.keyboardDisabled": words.graphHelp,
      "edge.a11yDescription.default": words.edge,
    }),
    [words],
  );
}
