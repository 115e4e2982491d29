import { GRAPH_ACTION_WORDS } from "../../messages/actions.ts";
import { type Action, type ActionTarget, actionsNamedBy } from "../../state/action.ts";
import { selectDocument, selectEntity } from "../../state/actions.ts";
import { type PolicyInPlace, readPolicyIds } from "../../state/policy-ids.ts";
import { startTask, tryTo } from "../canvas-task.ts";
import { focusInspector, focusPoint } from "../node-element.ts";

const make = actionsNamedBy(GRAPH_ACTION_WORDS);

function toPolicy(act: (policy: PolicyInPlace, target: ActionTarget) => void | Promise<void>) {
  return (target: ActionTarget) => {
    const policy = readPolicyIds(target.ids);
    return policy === null ? undefined : act(policy, target);
  };
}

/** What one can do with a policy where it is attached. */
export const POLICY_ACTIONS: readonly Action[] = [
  make("openPolicy", {
    group: "go",
    places: ["policy"],
    shortcuts: ["Enter"],
    run: toPolicy(({ owner, documentId }) => {
      selectEntity(owner);
      selectDocument(documentId);
      focusInspector();
    }),
  }),
  make("policyMenu", {
    group: "go",
    places: ["policy"],
    shortcuts: ["Shift+F10", "ContextMenu"],
    byKeyAlone: true,
    run: toPolicy((_, { ids, at }) => {
      startTask({ kind: "policy-menu", ids, at: at ?? focusPoint() });
    }),
  }),
  make("removePolicy", {
    group: "edit",
    places: ["policy"],
    shortcuts: ["Delete", "Backspace"],
    danger: true,
    // A role is never without its trust policy.
    isEnabled: (_, ids) => readPolicyIds(ids)?.role !== "trust",
    run: toPolicy(async (policy) => {
      const { takeAway } = await import("./take-away.ts");
      tryTo(() => takeAway(policy), startTask);
    }),
  }),
];
