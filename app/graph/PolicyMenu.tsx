import { graphEditMessages } from "../messages/graph-edits.ts";
import { GRAPH_VIEW_WORDS } from "../messages/graph-view.ts";
import { useMessages } from "../messages/use-messages.ts";
import { ActionMenu } from "./ActionMenu.tsx";
import { readPolicyIds } from "../state/policy-ids.ts";
import type { Point } from "./geometry.ts";

/** The menu of a policy where it is attached. */
export function PolicyMenu({ ids, at }: { readonly ids: readonly string[]; readonly at: Point }) {
  const words = useMessages(graphEditMessages);
  const view = useMessages(GRAPH_VIEW_WORDS);
  const policy = readPolicyIds(ids);
  return policy === null ? null : (
    <ActionMenu
      task="policy-menu"
      label={words.menuOf(view.policyName(policy.name, policy.role))}
      place="policy"
      ids={ids}
      at={at}
    />
  );
}
