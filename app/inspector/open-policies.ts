import {
  type DocumentId,
  documentIdOf,
  entityName,
  FULL_AWS_ACCESS,
  RCP_FULL_AWS_ACCESS,
} from "#core";
import { selectDocuments, selectEntities, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { type PolicyTab, policyTabs } from "./policies.ts";

/** The tab of a policy that is open whatever is selected. */
export interface OpenPolicy extends PolicyTab {
  /** Whose policy it is, where its name does not tell; empty for what has a name of its own. */
  readonly holder: string;
}

/** Of AWS's own control policies, by ARN. */
const CONTROL_POLICY_NAMES: ReadonlyMap<string, string> = new Map(
  [FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS].map(({ arn, name }) => [arn, name]),
);

/** What an open policy is called; null for one that is gone, such as after undo. */
export function openPolicy(state: PlaygroundState, documentId: DocumentId): OpenPolicy | null {
  const owner = selectEntities(state).get(selectDocuments(state).get(documentId)?.owner ?? "");
  if (owner === undefined) return awsManagedPolicy(state, documentId);
  const tab = policyTabs(selectScenario(state), owner).find((one) => one.documentId === documentId);
  const hasName = owner.kind === "policy" || owner.kind === "organization";
  return tab === undefined ? null : { ...tab, holder: hasName ? "" : entityName(owner) };
}

function awsManagedPolicy(state: PlaygroundState, documentId: DocumentId): OpenPolicy | null {
  const arn = [...state.managedPolicies.keys(), ...CONTROL_POLICY_NAMES.keys()].find(
    (one) => documentIdOf({ kind: "managed", arn: one }) === documentId,
  );
  if (arn === undefined) return null;
  const name = CONTROL_POLICY_NAMES.get(arn) ?? arn.slice(arn.lastIndexOf("/") + 1);
  return { documentId, name, roles: ["aws-managed"], reference: arn, location: null, holder: "" };
}
